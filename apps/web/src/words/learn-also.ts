import { also } from './en/also.ts';
import { learn } from './t.ts';

// Imported by what finds them.
learn(also);
