import { practice } from './en/practice.ts';
import { learn } from './t.ts';

// Imported by the pages and dialogs that say them: an open map needs none of these at first.
learn(practice);
