import { dance } from './en/dance.ts';
import { learn } from './t.ts';

// Imported by the bar that says them.
learn(dance);
