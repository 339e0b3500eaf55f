import { letters } from './en/letters.ts';
import { learn } from './t.ts';

// Imported by the panel of letters, and by what leads to it.
learn(letters);
