import { dialogs } from './en/dialogs.ts';
import { learn } from './t.ts';

// Imported by the dialogs that say them.
learn(dialogs);
