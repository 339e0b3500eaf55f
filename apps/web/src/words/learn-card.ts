import { card } from './en/card.ts';
import { learn } from './t.ts';

// Imported by the dialog that says them.
learn(card);
