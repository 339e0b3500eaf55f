import { canvas } from './canvas.ts';
import { connection } from './connection.ts';
import { cycle } from './cycle.ts';
import { outline } from './outline.ts';
import { panels } from './panels.ts';
import { parts } from './parts.ts';
import { picture } from './picture.ts';
import { practice } from './practice.ts';
import { reasons } from './reasons.ts';
import { shell } from './shell.ts';

/** Every sentence a person can read, in English; each room writes its own file. */
export const en = {
  ...canvas,
  ...connection,
  ...cycle,
  ...outline,
  ...panels,
  ...parts,
  ...picture,
  ...practice,
  ...reasons,
  ...shell,
} as const;
