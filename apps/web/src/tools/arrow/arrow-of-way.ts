import type { ArrowHold } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import { bendOfWay } from '@undercurrent/scene';
import type { Draft } from '@undercurrent/scene';

/** A way that bends less than this share of its length was meant to be straight. */
const straightBelow = 0.06;

/** The arrow along a hand's way: from what it began on, or the place where it did, with the curve it took. */
export function arrowOfWay(
  way: readonly Point[],
  holds: { readonly from: ArrowHold; readonly to: ArrowHold },
): Extract<Draft, { kind: 'arrow' }> {
  const bend = bendOfWay(way);
  const [first, last] = [way[0], way.at(-1)];
  const origin = { x: 0, y: 0 };
  return {
    kind: 'arrow',
    from: { ...holds.from, at: first ?? origin },
    to: { ...holds.to, at: last ?? first ?? origin },
    bend: Math.abs(bend) < straightBelow ? 0 : bend,
  };
}
