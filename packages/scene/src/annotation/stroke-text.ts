import type { Point } from '@undercurrent/geometry';
import { numberText } from '@undercurrent/geometry';
import { getStroke } from 'perfect-freehand';

/** A pen stroke through points as path data to be filled, `width` wide at its fullest; '' for no points. */
export function strokeText(points: readonly Point[], width: number): string {
  if (points.length === 0) return '';
  const outline = getStroke(
    points.map(({ x, y }) => [x, y]),
    {
      size: width * 1.6,
      thinning: 0.35,
      smoothing: 0.6,
      streamline: 0.4,
      simulatePressure: true,
      last: true,
    },
  );
  const n = numberText;
  const [first, ...rest] = outline;
  if (!first) return '';
  const middles = [...rest, first].map((point, index) => {
    const before = outline[index] ?? first;
    return `${n(before[0] ?? 0)} ${n(before[1] ?? 0)} ${n(((before[0] ?? 0) + (point[0] ?? 0)) / 2)} ${n(((before[1] ?? 0) + (point[1] ?? 0)) / 2)}`;
  });
  return `M${n(first[0] ?? 0)} ${n(first[1] ?? 0)}Q${middles.join(' ')}Z`;
}
