import { steps } from './en/steps.ts';
import { learn } from './t.ts';

// Imported by the panel that says them.
learn(steps);
