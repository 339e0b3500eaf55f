import type { Point } from './box.ts';
import type { Cubic, Curve } from './curve.ts';
import { straight } from './curve.ts';
import { distance, minus, mix, plus, times, turnOf, unit } from './point.ts';

/**
 * A calm curve through points (two at least), leaving the first towards `leave` and coming into the last
 * towards `arrive`. `pull` from 0 to 1 says how far it swings out: at 0 it is the straight parts themselves.
 */
export function curveThrough(
  points: readonly [Point, Point, ...Point[]],
  { leave, arrive, pull }: { readonly leave: Point; readonly arrive: Point; readonly pull: number },
): Curve {
  const last = points.length - 1;
  const headings = points.map((point, index) => {
    if (index === 0) return unit(leave);
    if (index === last) return unit(arrive);
    return headingAt(points[index - 1] ?? point, point, points[index + 1] ?? point);
  });
  const piece = (index: number): Cubic => {
    const from = points[index] ?? points[0];
    const to = points[index + 1] ?? points[1];
    const reach = distance(from, to) * 0.38 * pull;
    return {
      from,
      out: plus(from, times(headings[index] ?? leave, reach)),
      into: minus(to, times(headings[index + 1] ?? arrive, reach)),
      to,
    };
  };
  return [piece(0), ...Array.from({ length: last - 1 }, (_, index) => piece(index + 1))];
}

/** The way along points with round corners, each within the triangle of its corner. */
export function roundedCurve(points: readonly [Point, Point, ...Point[]], radius: number): Curve {
  const cubics: Cubic[] = [];
  let at = points[0];
  points.slice(1, -1).forEach((point, index) => {
    const next = points[index + 2] ?? point;
    const reach = Math.min(radius, distance(at, point) / 2, distance(point, next) / 2);
    const before = mix(point, at, reach / Math.max(1e-6, distance(point, at)));
    const after = mix(point, next, reach / Math.max(1e-6, distance(point, next)));
    cubics.push(straight(at, before), {
      from: before,
      out: mix(before, point, 0.55),
      into: mix(after, point, 0.55),
      to: after,
    });
    at = after;
  });
  const end = straight(at, points[points.length - 1] ?? points[1]);
  const [first, ...rest] = cubics;
  return first ? [first, ...rest, end] : [end];
}

/** How far a line of points turns altogether, in radians: 0 for a straight one, π for a hairpin. */
export function turningOf(points: readonly Point[]): number {
  let sum = 0;
  eachTurn(points, (turn) => (sum += turn));
  return sum;
}

/** How sharply a line of points turns: for each bend its angle by its radius, so that a wide arc is nearly 0. */
export function sharpnessOf(points: readonly Point[]): number {
  let sum = 0;
  eachTurn(points, (turn, length) => (sum += (turn * turn) / Math.max(1, length)));
  return sum;
}

function eachTurn(points: readonly Point[], tell: (turn: number, length: number) => void): void {
  let before: Point | null = null;
  for (let index = 1; index < points.length; index++) {
    const a = points[index - 1];
    const b = points[index];
    if (!a || !b || distance(a, b) < 1e-6) continue;
    const way = minus(b, a);
    if (before) {
      const length = (Math.hypot(before.x, before.y) + Math.hypot(way.x, way.y)) / 2;
      tell(turnOf(before, way), length);
    }
    before = way;
  }
}

/** The heading at a point between two others; the nearer of them says more. */
function headingAt(before: Point, point: Point, after: Point): Point {
  const into = minus(point, before);
  const out = minus(after, point);
  const a = Math.hypot(into.x, into.y);
  const b = Math.hypot(out.x, out.y);
  return unit(plus(times(unit(into), b), times(unit(out), a)));
}
