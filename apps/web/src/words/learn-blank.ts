import { blank } from './en/blank.ts';
import { learn } from './t.ts';

// Imported by the dialog and the help sheet that say them.
learn(blank);
