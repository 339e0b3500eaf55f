import type { Font } from '@undercurrent/theme';

/** The plain face is wider and taller: this much of a handwritten size takes the same room. */
const plainShare = 0.72;
const plainWeights = { light: 500, bold: 700 } as const;

const plainFonts = new WeakMap<Font, Font>();
let isPlain = false;

/** Chooses how handwriting on the map is shown on this screen; pictures that leave keep their hand. */
export function choosePlainFace(wantsPlain: boolean): void {
  isPlain = wantsPlain;
}

/** The font in which this screen shows what the map sets in another; the same object each time. */
export function shownFont(font: Font): Font {
  if (!isPlain || font.family !== 'hand') return font;
  let plain = plainFonts.get(font);
  if (!plain) {
    const weight = font.weight > 600 ? plainWeights.bold : plainWeights.light;
    plain = { ...font, family: 'plain', size: font.size * plainShare, weight };
    plainFonts.set(font, plain);
  }
  return plain;
}
