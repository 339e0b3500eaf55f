import { lead } from './en/lead.ts';
import { learn } from './t.ts';

// Imported by what is loaded once a meeting is led.
learn(lead);
