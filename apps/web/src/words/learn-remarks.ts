import { remarks } from './en/remarks.ts';
import { learn } from './t.ts';

// Imported by the bar and the list that say them.
learn(remarks);
