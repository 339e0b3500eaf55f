import { privates } from './en/private.ts';
import { learn } from './t.ts';

// Imported by the panels that say them.
learn(privates);
