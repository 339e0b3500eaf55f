import type { Point } from '@undercurrent/geometry';

/** Two fingers: how far they are apart, and the middle between them, in CSS px. */
interface Pinch {
  readonly apart: number;
  readonly middle: Point;
}

/** What two fingers did since the last time they were looked at. */
export interface PinchStep {
  readonly by: Point;
  readonly factor: number;
  readonly at: Point;
}

export function measurePinch(a: Point, b: Point): Pinch {
  return {
    apart: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)),
    middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
  };
}

export function stepPinch(before: Pinch, now: Pinch): PinchStep {
  return {
    by: { x: now.middle.x - before.middle.x, y: now.middle.y - before.middle.y },
    factor: now.apart / before.apart,
    at: now.middle,
  };
}

export type { Pinch };
