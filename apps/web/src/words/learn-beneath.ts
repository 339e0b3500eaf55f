import { beneath } from './en/beneath.ts';
import { learn } from './t.ts';

// Imported by the strip of layers and by the button that leads to it.
learn(beneath);
