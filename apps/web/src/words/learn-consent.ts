import { consent } from './en/consent.ts';
import { learn } from './t.ts';

// Imported by the card that says them.
learn(consent);
