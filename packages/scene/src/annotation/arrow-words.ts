import type { Box, Curve } from '@undercurrent/geometry';
import { alongCurve, boxAt } from '@undercurrent/geometry';
import type { Palette } from '@undercurrent/theme';
import { mapFonts } from '@undercurrent/theme';
import type { Mark } from '../mark.ts';
import type { Wrap, WrappedText } from '../text/wrap.ts';
import { handLines } from './hand-lines.ts';
import type { WordsRoom } from './words-room.ts';

/** The width at which the words of an arrow wrap, in map units. */
const wrapWidth = 150;
const lineHeight = 21;
const padding = { x: 9, y: 4 } as const;
const leastWidth = 26;
const baselineShare = 0.76;

/** The words of an arrow wrapped, ready to be put on any curve; null when it says nothing. */
export function wrapArrowWords(words: string, wrap: Wrap): WrappedText | null {
  return words.trim() === '' ? null : wrap(words, mapFonts.arrowWords, wrapWidth);
}

/** Where the words of an arrow stand: on its middle. */
export function arrowWordsRoom({ lines, width }: WrappedText, curve: Curve): WordsRoom {
  const { at } = alongCurve(curve, 0.5);
  const box = boxAt(at, {
    width: Math.max(leastWidth, width) + 2 * padding.x,
    height: lines.length * lineHeight + 2 * padding.y,
  });
  return { left: at.x - wrapWidth / 2, width: wrapWidth, lineHeight, align: 'center', box };
}

/** The marks of an arrow's words: on a breath of paper that lies over its line. */
export function drawArrowWords(
  words: string,
  wrapped: WrappedText,
  { curve, palette }: { readonly curve: Curve; readonly palette: Palette },
): readonly Mark[] {
  const { box }: { readonly box: Box } = arrowWordsRoom(wrapped, curve);
  return [
    { kind: 'box', box, radius: 10, fill: palette.paper, opacity: 0.94 },
    ...handLines(wrapped.lines, {
      words,
      x: box.x,
      right: box.x + box.width,
      y: box.y + padding.y + lineHeight * baselineShare,
      line: lineHeight,
      palette,
      font: mapFonts.arrowWords,
      isCentered: true,
    }),
  ];
}
