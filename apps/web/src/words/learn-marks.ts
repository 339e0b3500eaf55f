import { marks } from './en/marks.ts';
import { learn } from './t.ts';

// Imported by what tells arrows and shapes.
learn(marks);
