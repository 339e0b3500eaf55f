import { audit } from './en/audit.ts';
import { learn } from './t.ts';

// Imported by the dialog that says them.
learn(audit);
