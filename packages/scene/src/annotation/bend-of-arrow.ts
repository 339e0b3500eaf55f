import type { Arrow } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import { distance, minus, times, turned } from '@undercurrent/geometry';
import type { BoxOf } from './arrow.ts';
import { isLoop, placeEnd } from './arrow.ts';

/** A middle held this near to the straight line lies on it; further out than twice its length none goes. */
const straightBelow = 0.03;
const mostBend = 2;

/**
 * How an arrow bends that goes through a place, as it keeps it; null for a loop, and for ends that lie on
 * each other.
 */
export function bendOfArrow(
  { at, from, to }: Pick<Arrow, 'at' | 'from' | 'to'>,
  through: Point,
  boxOf: BoxOf,
): number | null {
  const [start, end] = [placeEnd(at, from, boxOf), placeEnd(at, to, boxOf)];
  if (isLoop({ from, to }, boxOf)) return null;
  const length = distance(start.point, end.point);
  if (length < 1) return null;
  const along = times(minus(end.point, start.point), 1 / length);
  const side = turned(along);
  const off = minus(through, start.point);
  const share = Math.min(0.8, Math.max(0.2, (off.x * along.x + off.y * along.y) / length));
  // A curve that lies `bend` beside its line in the middle lies so much less beside it elsewhere.
  const bend = (off.x * side.x + off.y * side.y) / length / (4 * share * (1 - share));
  return Math.abs(bend) < straightBelow ? 0 : Math.min(mostBend, Math.max(-mostBend, bend));
}
