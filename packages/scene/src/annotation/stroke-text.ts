import type { Ink } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import { numberText } from '@undercurrent/geometry';
import type { Palette } from '@undercurrent/theme';
import { getStroke } from 'perfect-freehand';
import type { Mark } from '../mark.ts';
import { inkPaint } from './ink-paint.ts';

/** What a stroke is drawn with: how wide at its fullest, by which brush, in which ink. */
export type StrokeLook = Pick<Ink, 'width' | 'brush' | 'color'>;

/** A point of a stroke, and how hard the pen was pressed there, 0 to 1; null or nothing where nobody asked. */
export interface StrokePoint extends Point {
  readonly pressure?: number | null;
}

/** How much of what lies under a highlighter is seen through it. */
const highlighterOpacity = 0.34;

/** A stroke's outline as a mark: a pen covers, a highlighter is seen through. */
export function inkMark(d: string, { color, brush }: StrokeLook, palette: Palette): Mark {
  if (brush === 'pen') return { kind: 'path', d, fill: inkPaint(color, palette) };
  // Plain ink seen through is a grey smudge.
  const fill = color === 'ink' ? palette.highlighter : inkPaint(color, palette);
  return { kind: 'path', d, fill, opacity: highlighterOpacity };
}

/** How a line is given its width: a share of the look's, and how far it swells; at most as wide as the box of ink allows. */
const nibs = {
  even: { size: 1, thinning: 0 },
  quick: { size: 1.6, thinning: 0.35 },
  pressed: { size: 1.25, thinning: 0.6 },
} as const;

/**
 * A stroke through points as path data to be filled; '' for no points. A highlighter is as wide all along; a pen as wide
 * as it was pressed, or as it was slow.
 */
export function strokeText(
  points: readonly StrokePoint[],
  { width, brush }: Pick<StrokeLook, 'width' | 'brush'>,
): string {
  if (points.length === 0) return '';
  const isPressed = points.every(({ pressure }) => typeof pressure === 'number');
  const nib = nibs[brush === 'highlighter' ? 'even' : isPressed ? 'pressed' : 'quick'];
  const outline = getStroke(
    points.map(({ x, y, pressure }) => (typeof pressure === 'number' ? [x, y, pressure] : [x, y])),
    {
      size: width * nib.size,
      thinning: nib.thinning,
      smoothing: 0.6,
      streamline: 0.4,
      simulatePressure: !isPressed,
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
