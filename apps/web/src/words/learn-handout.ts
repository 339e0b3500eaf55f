import { handout } from './en/handout.ts';
import { learn } from './t.ts';

// Imported by the dialog that says them.
learn(handout);
