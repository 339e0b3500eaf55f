import { menu } from './en/menu.ts';
import { learn } from './t.ts';

// Imported by the menu, and by what calls things by its words.
learn(menu);
