import type { Box, Outline, Point } from './box.ts';
import { boxAroundPoints, isInOutline } from './box.ts';
import { minus, mix, plus, times, unit } from './point.ts';

/** A cubic Bézier curve: leaves `from` towards `out`, arrives at `to` coming from `into`. */
export interface Cubic {
  readonly from: Point;
  readonly out: Point;
  readonly into: Point;
  readonly to: Point;
}

/** Cubics that follow one another, each beginning where the one before ends. At least one. */
export type Curve = readonly [Cubic, ...Cubic[]];

/** A straight cubic. */
export function straight(from: Point, to: Point): Cubic {
  return { from, out: mix(from, to, 1 / 3), into: mix(from, to, 2 / 3), to };
}

/** The point of a cubic at `t` from 0 to 1. */
export function pointOn({ from, out, into, to }: Cubic, t: number): Point {
  const s = 1 - t;
  const a = s * s * s;
  const b = 3 * s * s * t;
  const c = 3 * s * t * t;
  const d = t * t * t;
  return {
    x: a * from.x + b * out.x + c * into.x + d * to.x,
    y: a * from.y + b * out.y + c * into.y + d * to.y,
  };
}

/** The direction of a cubic at `t`, 1 long. */
export function directionOn({ from, out, into, to }: Cubic, t: number): Point {
  const s = 1 - t;
  const a = times(minus(out, from), s * s);
  const b = times(minus(into, out), 2 * s * t);
  const c = times(minus(to, into), t * t);
  const sum = plus(plus(a, b), c);
  return Math.hypot(sum.x, sum.y) < 1e-9 ? unit(minus(to, from)) : unit(sum);
}

/** The piece of a cubic between two of its parameters. */
export function pieceOf(cubic: Cubic, start: number, end: number): Cubic {
  const tail = start <= 0 ? cubic : splitCubic(cubic, start)[1];
  if (end >= 1) return tail;
  return splitCubic(tail, start >= 1 ? 1 : (end - start) / (1 - start))[0];
}

/** The two halves of a cubic cut at `t`. */
export function splitCubic({ from, out, into, to }: Cubic, t: number): readonly [Cubic, Cubic] {
  const a = mix(from, out, t);
  const b = mix(out, into, t);
  const c = mix(into, to, t);
  const ab = mix(a, b, t);
  const bc = mix(b, c, t);
  const middle = mix(ab, bc, t);
  return [
    { from, out: a, into: ab, to: middle },
    { from: middle, out: bc, into: c, to },
  ];
}

/** Where a curve begins. */
export function startOf(curve: Curve): Point {
  return curve[0].from;
}

/** Where a curve ends. */
export function endOf(curve: Curve): Point {
  return (curve[curve.length - 1] ?? curve[0]).to;
}

/** The point and direction at a share `t` of the curve's length (measured along 12 chords a cubic). */
export function alongCurve(curve: Curve, t: number): { readonly at: Point; readonly direction: Point } {
  const steps = 12;
  const chords: { cubic: Cubic; t: number; length: number }[] = [];
  let total = 0;
  for (const cubic of curve) {
    let last = cubic.from;
    for (let step = 1; step <= steps; step++) {
      const next = pointOn(cubic, step / steps);
      const length = Math.hypot(next.x - last.x, next.y - last.y);
      chords.push({ cubic, t: (step - 1) / steps, length });
      total += length;
      last = next;
    }
  }
  let left = total * Math.min(1, Math.max(0, t));
  for (const chord of chords) {
    if (left <= chord.length) {
      const at = chord.t + (chord.length === 0 ? 0 : left / chord.length / steps);
      return { at: pointOn(chord.cubic, at), direction: directionOn(chord.cubic, at) };
    }
    left -= chord.length;
  }
  const last = curve[curve.length - 1] ?? curve[0];
  return { at: last.to, direction: directionOn(last, 1) };
}

/** Points along a curve, its ends included, `steps` a cubic. */
export function pointsAlong(curve: Curve, steps = 12): readonly Point[] {
  const points: Point[] = [curve[0].from];
  for (const cubic of curve) {
    for (let step = 1; step <= steps; step++) points.push(pointOn(cubic, step / steps));
  }
  return points;
}

/** A box that holds the curve (that of its control points: never too small). */
export function boxAroundCurve(curve: Curve): Box {
  const points = curve.flatMap((cubic) => [cubic.from, cubic.out, cubic.into, cubic.to]);
  return boxAroundPoints(points) ?? { ...curve[0].from, width: 0, height: 0 };
}

/** The curve moved, turned and stretched as a whole so that it runs between two new ends. */
export function reshapeCurve(curve: Curve, from: Point, to: Point): Curve {
  const start = startOf(curve);
  const chord = minus(endOf(curve), start);
  const wanted = minus(to, from);
  const square = chord.x * chord.x + chord.y * chord.y;
  if (square < 1e-9) return [straight(from, to)];
  const re = (wanted.x * chord.x + wanted.y * chord.y) / square;
  const im = (wanted.y * chord.x - wanted.x * chord.y) / square;
  return mapCurve(curve, (point) => {
    const { x, y } = minus(point, start);
    return { x: from.x + re * x - im * y, y: from.y + im * x + re * y };
  });
}

/** The curve with each of its points passed through `change`. */
export function mapCurve(curve: Curve, change: (point: Point) => Point): Curve {
  const [first, ...rest] = curve;
  const over = (cubic: Cubic): Cubic => ({
    from: change(cubic.from),
    out: change(cubic.out),
    into: change(cubic.into),
    to: change(cubic.to),
  });
  return [over(first), ...rest.map(over)];
}

/**
 * The part of a curve outside the outlines at its ends: from where it leaves `start` for good to where it
 * first enters `end`. Null when nothing is left.
 */
export function trimCurve(curve: Curve, { start, end }: { start?: Outline; end?: Outline }): Curve | null {
  let first = 0;
  let last = curve.length;
  if (start) {
    const leaves = findCrossing(curve, (point) => isInOutline(point, start), 'last');
    if (leaves === null) return null;
    first = leaves;
  }
  if (end) {
    const enters = findCrossing(curve, (point) => isInOutline(point, end), 'first');
    if (enters === null) return null;
    last = enters;
  }
  return last - first < 1e-3 ? null : cutCurve(curve, first, last);
}

/** The curve without its last part, which lies within `by` of its end. Null when nothing is left. */
export function shortenCurve(curve: Curve, by: number): Curve | null {
  const end = endOf(curve);
  const enters = findCrossing(curve, (point) => Math.hypot(point.x - end.x, point.y - end.y) <= by, 'first');
  return enters === null || enters < 1e-3 ? null : cutCurve(curve, 0, enters);
}

/** The part of a curve between two parameters that count cubics: 1.5 is the middle of the second cubic. */
export function cutCurve(curve: Curve, start: number, end: number): Curve | null {
  const pieces: Cubic[] = [];
  curve.forEach((cubic, index) => {
    const from = Math.max(0, start - index);
    const to = Math.min(1, end - index);
    if (from < to) pieces.push(pieceOf(cubic, from, to));
  });
  const [first, ...rest] = pieces;
  return first ? [first, ...rest] : null;
}

/** The same curve as exactly `count` cubics (`count` at least the curve's own number), for blending. */
export function resampleCurve(curve: Curve, count: number): Curve {
  const pieces: Cubic[] = [];
  for (let index = 0; index < count; index++) {
    const start = (index * curve.length) / count;
    const end = ((index + 1) * curve.length) / count;
    const at = Math.min(curve.length - 1, Math.floor(start + 1e-9));
    const cubic = curve[at] ?? curve[0];
    pieces.push(pieceOf(cubic, start - at, Math.min(1, end - at)));
  }
  const [first, ...rest] = pieces;
  return first ? [first, ...rest] : curve;
}

const crossingSteps = 24;

/**
 * Where a curve leaves a region for good (`last`), or first enters it after having been outside (`first`),
 * in parameters that count cubics; null when it never comes out.
 */
function findCrossing(
  curve: Curve,
  isInside: (point: Point) => boolean,
  which: 'first' | 'last',
): number | null {
  const at = (t: number): Point => {
    const index = Math.min(curve.length - 1, Math.floor(t));
    return pointOn(curve[index] ?? curve[0], t - index);
  };
  const count = curve.length * crossingSteps;
  const inside = (step: number) => isInside(at(step / crossingSteps));
  const found = which === 'last' ? stepOut(count, inside) : stepIn(count, inside);
  if (found === 'never out') return null;
  if (found === 'never in') return which === 'last' ? 0 : curve.length;
  let inner = found.inner / crossingSteps;
  let outer = found.outer / crossingSteps;
  for (let round = 0; round < 12; round++) {
    const middle = (inner + outer) / 2;
    if (isInside(at(middle))) inner = middle;
    else outer = middle;
  }
  return outer;
}

type Step = { readonly inner: number; readonly outer: number } | 'never in' | 'never out';

function stepOut(count: number, inside: (step: number) => boolean): Step {
  let step = count;
  while (step >= 0 && !inside(step)) step--;
  if (step === count) return 'never out';
  return step < 0 ? 'never in' : { inner: step, outer: step + 1 };
}

function stepIn(count: number, inside: (step: number) => boolean): Step {
  let step = 0;
  while (step <= count && inside(step)) step++;
  if (step > count) return 'never out';
  while (step <= count && !inside(step)) step++;
  return step > count ? 'never in' : { inner: step, outer: step - 1 };
}
