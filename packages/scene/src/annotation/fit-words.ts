import type { Size } from '@undercurrent/geometry';
import type { Font } from '@undercurrent/theme';
import type { Wrap } from '../text/wrap.ts';

/** Words as they are set in a room. */
export interface FittedWords {
  readonly lines: readonly string[];
  readonly font: Font;
  readonly lineHeight: number;
  readonly width: number;
  /** Of all the lines together. */
  readonly height: number;
}

/** Smaller than this, in map units, words on the paper are not set: what does not fit then needs more room. */
export const readableSize = 16;
const step = 2;

/** Words set as large as they fit into a room, and never smaller than can be read. */
export function fitWords(
  words: string,
  room: Size,
  { font, wrap, lineShare }: { readonly font: Font; readonly wrap: Wrap; readonly lineShare: number },
): FittedWords {
  let set = setWords(words, room.width, { font, wrap, lineShare });
  while (set.height > room.height && set.font.size - step >= readableSize) {
    set = setWords(words, room.width, { font: { ...font, size: set.font.size - step }, wrap, lineShare });
  }
  return set;
}

/** Words set in one size at a width. */
export function setWords(
  words: string,
  width: number,
  { font, wrap, lineShare }: { readonly font: Font; readonly wrap: Wrap; readonly lineShare: number },
): FittedWords {
  const wrapped = wrap(words, font, width);
  const lineHeight = Math.round(font.size * lineShare * 10) / 10;
  return {
    lines: wrapped.lines,
    font,
    lineHeight,
    width: wrapped.width,
    height: wrapped.lines.length * lineHeight,
  };
}
