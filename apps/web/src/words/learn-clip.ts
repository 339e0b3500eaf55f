import { clip } from './en/clip.ts';
import { learn } from './t.ts';

// Imported by what copies and pastes.
learn(clip);
