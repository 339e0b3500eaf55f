import type { Box, Point } from './box.ts';
import { isInBox } from './box.ts';

/** How far a point is from a line of points; Infinity for fewer than two. */
export function distanceToLine(point: Point, line: readonly Point[]): number {
  let best = Infinity;
  for (let index = 1; index < line.length; index++) {
    const a = line[index - 1];
    const b = line[index];
    if (a && b) best = Math.min(best, distanceToSegment(point, a, b));
  }
  return best;
}

/** How far a point is from a segment. */
export function distanceToSegment(point: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  const t =
    square === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / square));
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}

/** True when a segment touches or crosses a box. Asked a million times by a router: nothing is allocated. */
export function doesSegmentMeetBox(a: Point, b: Point, box: Box): boolean {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  if (a.x < box.x && b.x < box.x) return false;
  if (a.x > right && b.x > right) return false;
  if (a.y < box.y && b.y < box.y) return false;
  if (a.y > bottom && b.y > bottom) return false;
  if (isInBox(a, box) || isInBox(b, box)) return true;
  return !areCornersOnOneSide(a, b, box);
}

/** True when all of a box lies on one side of the line through two points. */
function areCornersOnOneSide(a: Point, b: Point, { x, y, width, height }: Box): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const first = dx * (y - a.y) - dy * (x - a.x);
  const second = first - dy * width;
  const third = first + dx * height;
  const fourth = second + dx * height;
  return (
    (first > 0 && second > 0 && third > 0 && fourth > 0) ||
    (first < 0 && second < 0 && third < 0 && fourth < 0)
  );
}

/** True when a line of points touches or crosses a box. */
export function doesLineMeetBox(line: readonly Point[], box: Box): boolean {
  for (let index = 1; index < line.length; index++) {
    const a = line[index - 1];
    const b = line[index];
    if (a && b && doesSegmentMeetBox(a, b, box)) return true;
  }
  return false;
}

/** True when two segments cross within both. */
export function doSegmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** How often two lines of points cross. */
export function countCrossings(one: readonly Point[], other: readonly Point[]): number {
  let count = 0;
  for (let i = 1; i < one.length; i++) {
    const a = one[i - 1];
    const b = one[i];
    if (!a || !b) continue;
    for (let j = 1; j < other.length; j++) {
      const c = other[j - 1];
      const d = other[j];
      if (c && d && doSegmentsCross(a, b, c, d)) count++;
    }
  }
  return count;
}
