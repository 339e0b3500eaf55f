import type { CycleMap } from '@undercurrent/cycle';
import { exampleEdits } from '@undercurrent/document';
import { docOf, mapIn } from './doc-of.ts';
import { createRandom } from './seeded-random.ts';

/** The Push-Pull Tango of Lanie and Malaki, as everybody may open it: in a ring, the water raised. */
export function theTango(): CycleMap {
  return mapIn(docOf(exampleEdits(createRandom(1).part)));
}
