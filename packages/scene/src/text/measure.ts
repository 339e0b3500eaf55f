import type { Font } from '@undercurrent/theme';
import { cssFont } from '@undercurrent/theme';

/** The width of a text in a font, in map units. Passed in: only a browser, or a font file, can know. */
export type Measure = (text: string, font: Font) => number;

/** The part of a 2D canvas context that measuring needs. */
export interface MeasuringContext {
  font: string;
  measureText(text: string): { readonly width: number };
}

/** A measure by a 2D canvas context. It sets the context's font; fonts must have been loaded before. */
export function measureWith(context: MeasuringContext): Measure {
  return (text, font) => {
    const css = cssFont(font);
    if (context.font !== css) context.font = css;
    return context.measureText(text).width;
  };
}
