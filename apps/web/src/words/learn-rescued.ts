import { rescued } from './en/rescued.ts';
import { learn } from './t.ts';

// Imported by what keeps words that found no place.
learn(rescued);
