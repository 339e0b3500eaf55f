import { list } from './en/list.ts';
import { learn } from './t.ts';

// Imported by the list that says them.
learn(list);
