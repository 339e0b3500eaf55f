import type { Palette } from '@undercurrent/theme';
import type { StrokeLook, StrokePoint } from '../annotation/stroke-text.ts';
import { inkMark, strokeText } from '../annotation/stroke-text.ts';
import type { Mark } from '../mark.ts';

/** The marks of a stroke that is being drawn, as it will look when it is done; points in map units. */
export function drawInkPreview(
  stroke: StrokeLook & { readonly points: readonly StrokePoint[] },
  palette: Palette,
): readonly Mark[] {
  const d = strokeText(stroke.points, stroke);
  return d === '' ? [] : [inkMark(d, stroke, palette)];
}
