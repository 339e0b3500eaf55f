import type { Point } from '@undercurrent/geometry';

/** A line that is held lies at one of these angles: level, upright, and every fifteen degrees between. */
const turn = Math.PI / 12;

/** The longer way of the two, across or down. */
export function onAxis({ x, y }: Point): Point {
  return Math.abs(x) < Math.abs(y) ? { x: 0, y } : { x, y: 0 };
}

/** As far from a point as the hand is, on the nearest of the lines through it that one holds to. */
export function onLine(from: Point, at: Point): Point {
  const [dx, dy] = [at.x - from.x, at.y - from.y];
  const angle = Math.round(Math.atan2(dy, dx) / turn) * turn;
  const far = Math.hypot(dx, dy);
  return { x: from.x + Math.cos(angle) * far, y: from.y + Math.sin(angle) * far };
}
