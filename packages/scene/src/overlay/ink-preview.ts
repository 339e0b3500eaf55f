import type { InkColor } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import type { Palette } from '@undercurrent/theme';
import { inkPaint } from '../annotation/annotation-face.ts';
import { strokeText } from '../annotation/stroke-text.ts';
import type { Mark } from '../mark.ts';

/** The marks of a stroke that is being drawn, as it will look when it is done; points in map units. */
export function drawInkPreview(
  stroke: { readonly points: readonly Point[]; readonly color: InkColor; readonly width: number },
  palette: Palette,
): readonly Mark[] {
  const d = strokeText(stroke.points, stroke.width);
  return d === '' ? [] : [{ kind: 'path', d, fill: inkPaint(stroke.color, palette) }];
}
