import { walk } from './en/walk.ts';
import { learn } from './t.ts';

// Imported by the stage that says them.
learn(walk);
