import { templates } from './en/templates.ts';
import { learn } from './t.ts';

// Imported by the dialog in which one is chosen.
learn(templates);
