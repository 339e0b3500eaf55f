import type { Point } from './box.ts';

export const origin: Point = { x: 0, y: 0 };

/** The sum of two displacements. */
export function plus(a: Point, b: Point): Point {
  return { x: a.x + b.x, y: a.y + b.y };
}

/** The displacement from `b` to `a`. */
export function minus(a: Point, b: Point): Point {
  return { x: a.x - b.x, y: a.y - b.y };
}

/** The displacement made `by` times as long. */
export function times(a: Point, by: number): Point {
  return { x: a.x * by, y: a.y * by };
}

/** The point a share `t` of the way from `a` to `b`. */
export function mix(a: Point, b: Point, t: number): Point {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}

/** How far two points are apart. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The displacement made 1 long; a displacement of nothing points right. */
export function unit(a: Point): Point {
  const length = Math.hypot(a.x, a.y);
  return length === 0 ? { x: 1, y: 0 } : { x: a.x / length, y: a.y / length };
}

/** The displacement turned a quarter, from pointing right to pointing down. */
export function turned(a: Point): Point {
  return { x: -a.y, y: a.x };
}

/** How far one displacement is turned from another, in radians: 0 for the same way, π for straight back. */
export function turnOf(a: Point, b: Point): number {
  return Math.abs(Math.atan2(a.x * b.y - a.y * b.x, a.x * b.x + a.y * b.y));
}
