import { canvas } from './canvas.ts';
import { connection } from './connection.ts';
import { cycle } from './cycle.ts';
import { panels } from './panels.ts';
import { parts } from './parts.ts';
import { reasons } from './reasons.ts';
import { shell } from './shell.ts';

/** The sentences a page may say at any time, in English; each room writes its own file. */
export const en = {
  ...canvas,
  ...connection,
  ...cycle,
  ...panels,
  ...parts,
  ...reasons,
  ...shell,
} as const;
