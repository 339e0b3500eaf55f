import { commands } from './en/commands.ts';
import { learn } from './t.ts';

// Imported by what lists them.
learn(commands);
