import { lists } from './en/lists.ts';
import { learn } from './t.ts';

// Imported by the menu, the pick-lists and the dialog that say them.
learn(lists);
