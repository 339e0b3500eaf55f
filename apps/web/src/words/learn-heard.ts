import { heard } from './en/heard.ts';
import { learn } from './t.ts';

// Imported by what tells it.
learn(heard);
