import { closings } from './en/closings.ts';
import { learn } from './t.ts';

// Imported by what tells why a line was ended.
learn(closings);
