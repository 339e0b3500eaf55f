import type { Point, Size } from '@undercurrent/geometry';

/** A box of a size around a point of a figure that is still to be scaled. */
export interface UnitBox {
  readonly at: Point;
  readonly size: Size;
}

/** Wider than any gap that is asked for: boxes further apart are clear without asking. */
const farApart = 400;

/**
 * How many times a figure must be enlarged for all its boxes to clear each other: two boxes are clear when
 * their distance in x or in y holds half of both and the gap. `gapOf` tells the gap of two by their places
 * in the list. O(n²), about 1 ms for 500.
 */
export function scaleToClear(boxes: readonly UnitBox[], gapOf: (a: number, b: number) => Size): number {
  let scale = 0;
  for (let a = 0; a < boxes.length; a++) {
    const one = boxes[a];
    if (!one) continue;
    for (let b = a + 1; b < boxes.length; b++) {
      const other = boxes[b];
      if (!other) continue;
      const dx = Math.abs(one.at.x - other.at.x);
      const dy = Math.abs(one.at.y - other.at.y);
      if (scale * dx > farApart + one.size.width + other.size.width) continue;
      const gap = gapOf(a, b);
      const width = (one.size.width + other.size.width) / 2 + gap.width;
      const height = (one.size.height + other.size.height) / 2 + gap.height;
      const inX = width / Math.max(1e-9, dx);
      const inY = height / Math.max(1e-9, dy);
      scale = Math.max(scale, Math.min(inX, inY));
    }
  }
  return scale;
}
