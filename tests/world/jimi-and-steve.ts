import type { CycleMap } from '@undercurrent/cycle';
import { examples } from '@undercurrent/cycle/examples';
import { mapFrom } from './doc-of.ts';

/** Jimi and Steve: two men, both "he"; care that becomes control. */
export function jimiAndSteve(): CycleMap {
  return mapFrom(examples['jimi-and-steve'], 3);
}
