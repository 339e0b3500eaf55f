import { hints } from './en/hints.ts';
import { learn } from './t.ts';

// Imported by the line that says them, and by the menu that turns them off.
learn(hints);
