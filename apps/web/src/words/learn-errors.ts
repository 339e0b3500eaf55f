import { errors } from './en/errors.ts';
import { learn } from './t.ts';

// Imported by what tells the server's answers.
learn(errors);
