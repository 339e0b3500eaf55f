import { naming } from './en/naming.ts';
import { learn } from './t.ts';

// Imported by what says them.
learn(naming);
