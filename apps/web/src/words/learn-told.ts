import { told } from './en/told.ts';
import { learn } from './t.ts';

// Imported by what tells what is selected.
learn(told);
