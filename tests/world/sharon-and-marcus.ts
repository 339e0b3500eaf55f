import type { CycleMap } from '@undercurrent/cycle';
import { examples } from '@undercurrent/cycle/examples';
import { mapFrom } from './doc-of.ts';

/** Sharon and Marcus: affection that comes and goes, a shared root, a cycle that feels like hope. */
export function sharonAndMarcus(): CycleMap {
  return mapFrom(examples['sharon-and-marcus'], 2);
}
