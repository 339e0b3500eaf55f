import type { Font } from '@undercurrent/theme';
import { cssFont } from '@undercurrent/theme';

/** The width of a line of text, in the unit of the font's size. */
export type MeasureText = (text: string, font: Font) => number;

/** Measured this large and scaled down, so that widths don't depend on how a size falls on pixels. */
const measuredAt = 100;

/**
 * Measures with the browser's own shaping, through one canvas that is never shown. Fonts must be loaded
 * before (`loadMapFonts`). `face` says in which font one is shown.
 */
export function createTextMeasure(face: (font: Font) => Font = asItIs): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser draws no canvas');
  let current = '';
  return (text, asked) => {
    const font = face(asked);
    const css = cssFont({ ...font, size: measuredAt });
    if (css !== current) {
      context.font = css;
      current = css;
    }
    return (context.measureText(text).width * font.size) / measuredAt;
  };
}

function asItIs(font: Font): Font {
  return font;
}
