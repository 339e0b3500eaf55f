import { picture } from './en/picture.ts';
import { learn } from './t.ts';

// Imported by the dialog that says them.
learn(picture);
