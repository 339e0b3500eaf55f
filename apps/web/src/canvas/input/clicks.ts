import type { Point } from '@undercurrent/geometry';

export type PointerKind = 'mouse' | 'touch' | 'pen';

/** How far in CSS px a press may wander and still be a click. */
export const slopPx: Readonly<Record<PointerKind, number>> = { mouse: 3, pen: 5, touch: 8 };

/** So near a thin line, in CSS px, a finger that rests still means it: half of what a finger needs. */
export const fingerPx = 22;

/** A second press within this time of the first is a double click. */
export const doubleWithinMs = 400;

/** Counts presses: the second one soon after, and near, is a double click. A third begins anew. */
export function createClickCounter(): (at: Point, timeMs: number, kind: PointerKind) => number {
  let last: { readonly at: Point; readonly timeMs: number } | null = null;
  return (at, timeMs, kind) => {
    const isDouble =
      last !== null &&
      timeMs - last.timeMs < doubleWithinMs &&
      Math.hypot(at.x - last.at.x, at.y - last.at.y) < slopPx[kind] * 3;
    last = isDouble ? null : { at, timeMs };
    return isDouble ? 2 : 1;
  };
}

export function pointerKind(type: string): PointerKind {
  return type === 'touch' || type === 'pen' ? type : 'mouse';
}
