import { versions } from './en/versions.ts';
import { learn } from './t.ts';

// Imported by the dialogs that say them.
learn(versions);
