import type { ArrowHold } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import type { World } from './tool.ts';

/** What an end of an arrow holds on to here: a card before any mark, and the paper where there is neither. */
export function holdAt(world: World, at: Point): ArrowHold {
  const card = world.cardAt(at);
  const mark = card === null ? world.markAt(at) : null;
  return { card, ...(mark !== null && { mark }) };
}
