import { prompts } from './en/prompts.ts';
import { learn } from './t.ts';

// Comes with the templates, for the first map that has one.
learn(prompts);
