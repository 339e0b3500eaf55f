import { lobby } from './en/lobby.ts';
import { learn } from './t.ts';

// Imported by the pages and panels that say them: a partner inside a map needs none of these.
learn(lobby);
