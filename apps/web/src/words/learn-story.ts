import { story } from './en/story.ts';
import { learn } from './t.ts';

// Imported by the panel that says them.
learn(story);
