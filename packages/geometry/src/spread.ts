import type { Box, Point, Size } from './box.ts';
import { doBoxesOverlap, moveBox } from './box.ts';

/**
 * `count` parameters of a line between `start` and `end`, evenly apart in the measure that matters to boxes
 * of size `cell`: a step is as long as the greater of its width in cells and its height in cells, so that
 * neighbours of that size clear each other equally well wherever the line runs. A closed line leaves out
 * its end; an open one begins and ends with its ends (one alone stands in the middle).
 */
export function spreadAlong(
  line: (t: number) => Point,
  range: { start: number; end: number; count: number; isClosed: boolean; cell: Size },
): readonly number[] {
  const { start, end, count, isClosed, cell } = range;
  const samples = Math.max(240, count * 12);
  const lengths: number[] = [0];
  let last = line(start);
  for (let index = 1; index <= samples; index++) {
    const next = line(start + ((end - start) * index) / samples);
    const step = Math.max(Math.abs(next.x - last.x) / cell.width, Math.abs(next.y - last.y) / cell.height);
    lengths.push((lengths[index - 1] ?? 0) + step);
    last = next;
  }
  const total = lengths[samples] ?? 0;
  const at = (length: number): number => {
    let low = 0;
    let high = samples;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((lengths[middle] ?? 0) <= length) low = middle;
      else high = middle;
    }
    const from = lengths[low] ?? 0;
    const width = (lengths[high] ?? from) - from;
    const share = width === 0 ? 0 : (length - from) / width;
    return start + ((end - start) * (low + share)) / samples;
  };
  if (!isClosed && count === 1) return [at(total / 2)];
  return Array.from({ length: count }, (_, index) => at((total * index) / (isClosed ? count : count - 1)));
}

/** The place nearest to a box's own where it keeps `gap` from all others, looked for in widening rings. */
export function nearestFreeBox(box: Box, others: readonly Box[], gap: number): Box {
  const isFree = (candidate: Box) => !others.some((other) => doBoxesOverlap(candidate, other, gap));
  if (isFree(box)) return box;
  for (let radius = 16; radius < 20_000; radius += Math.max(16, radius * 0.05)) {
    const steps = Math.min(48, Math.max(12, Math.round(radius / 8)));
    for (let step = 0; step < steps; step++) {
      const angle = (2 * Math.PI * step) / steps;
      const by = { x: Math.round(Math.cos(angle) * radius), y: Math.round(Math.sin(angle) * radius) };
      const candidate = moveBox(box, by);
      if (isFree(candidate)) return candidate;
    }
  }
  return box;
}

/** The first place from a box along a direction where it keeps `gap` from all others. */
export function slideUntilFree(
  box: Box,
  direction: Point,
  { others, gap, step = 8 }: { others: readonly Box[]; gap: number; step?: number },
): Box {
  let candidate = box;
  for (let round = 0; round < 4_000; round++) {
    if (!others.some((other) => doBoxesOverlap(candidate, other, gap))) return candidate;
    candidate = moveBox(candidate, { x: direction.x * step, y: direction.y * step });
  }
  return candidate;
}
