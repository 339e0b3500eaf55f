import type { InkColor } from '@undercurrent/cycle';
import type { Palette } from '@undercurrent/theme';

/** An ink's colour on a palette. */
export function inkPaint(color: InkColor, palette: Palette): string {
  return color === 'ink' ? palette.ink : palette.people[color].line;
}
