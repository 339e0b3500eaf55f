import { preferences } from './en/preferences.ts';
import { learn } from './t.ts';

// Imported by the dialog that says them.
learn(preferences);
