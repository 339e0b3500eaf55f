import { outline } from './en/outline.ts';
import { learn } from './t.ts';

// Imported by everything that tells the map as a list.
learn(outline);
