import { questions } from './en/questions.ts';
import { learn } from './t.ts';

// Imported by the line that asks them.
learn(questions);
