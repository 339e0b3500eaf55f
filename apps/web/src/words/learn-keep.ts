import { keep } from './en/keep.ts';
import { learn } from './t.ts';

// Imported by whatever keeps a map on this device, and by the dialog that offers it.
learn(keep);
