import type { Ink } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';

/** True when a wipe from one point to another comes within `reach` map units of a stroke's line. */
export function isStrokeAlong(
  ink: Ink,
  wipe: { readonly from: Point; readonly to: Point; readonly reach: number },
): boolean {
  const reach = wipe.reach + ink.width / 2;
  const points = pointsOf(ink);
  if (points.length === 1) return points.some((point) => toSegment(point, wipe.from, wipe.to) <= reach);
  return points.some((end, index) => {
    const start = points[index - 1];
    return start !== undefined && segmentsApart(start, end, wipe) <= reach;
  });
}

function pointsOf(ink: Ink): readonly Point[] {
  const points: Point[] = [];
  for (let index = 0; index + 1 < ink.points.length; index += 2) {
    points.push({
      x: ink.at.x + (ink.points[index] ?? 0),
      y: ink.at.y + (ink.points[index + 1] ?? 0),
    });
  }
  return points;
}

function segmentsApart(a: Point, b: Point, wipe: { readonly from: Point; readonly to: Point }): number {
  const { from, to } = wipe;
  if (cross(a, b, from) * cross(a, b, to) < 0 && cross(from, to, a) * cross(from, to, b) < 0) return 0;
  return Math.min(toSegment(a, from, to), toSegment(b, from, to), toSegment(from, a, b), toSegment(to, a, b));
}

function toSegment(point: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
  const held = Math.max(0, Math.min(1, part));
  return Math.hypot(point.x - a.x - dx * held, point.y - a.y - dy * held);
}

function cross(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
