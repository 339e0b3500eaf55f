import type { Box, Point } from './box.ts';

/** A line on which something that is moved comes to lie with others; it runs between them. */
export interface Guide {
  /** `x`: an upright line at this x; `y`: a level one at this y. */
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A move as it snaps: by how much, and the lines that hold it. */
export interface Snapped {
  readonly by: Point;
  readonly guides: readonly Guide[];
}

/**
 * A move of a box that takes its edges or its middle onto those of others within `reach` map units, on each axis by
 * itself; without any near enough the move as it was. O(others).
 */
export function snapMove(box: Box, by: Point, others: readonly Box[], reach: number): Snapped {
  const moved = { ...box, x: box.x + by.x, y: box.y + by.y };
  const across = nearestLine(linesOf(moved, 'x'), others, 'x', reach);
  const down = nearestLine(linesOf(moved, 'y'), others, 'y', reach);
  const dx = across?.off ?? 0;
  const dy = down?.off ?? 0;
  const rest = { ...moved, x: moved.x + dx, y: moved.y + dy };
  return {
    by: { x: by.x + dx, y: by.y + dy },
    guides: [...(across ? [guideOf('x', across, rest)] : []), ...(down ? [guideOf('y', down, rest)] : [])],
  };
}

type Axis = Guide['axis'];

interface Line {
  readonly at: number;
  readonly off: number;
  readonly other: Box;
}

function nearestLine(own: readonly number[], others: readonly Box[], axis: Axis, reach: number): Line | null {
  let best: Line | null = null;
  const take = (at: number, line: number, other: Box) => {
    const off = at - line;
    if (Math.abs(off) <= reach && (!best || Math.abs(off) < Math.abs(best.off))) best = { at, off, other };
  };
  for (const other of others) {
    for (const at of linesOf(other, axis)) for (const line of own) take(at, line, other);
  }
  return best;
}

function linesOf(box: Box, axis: Axis): readonly number[] {
  return axis === 'x'
    ? [box.x, box.x + box.width / 2, box.x + box.width]
    : [box.y, box.y + box.height / 2, box.y + box.height];
}

function guideOf(axis: Axis, { at, other }: Line, box: Box): Guide {
  const spans = [other, box].map((each) =>
    axis === 'x' ? [each.y, each.y + each.height] : [each.x, each.x + each.width],
  );
  const ends = spans.flat();
  return { axis, at, from: Math.min(...ends), to: Math.max(...ends) };
}
