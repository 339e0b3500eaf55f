import type { Font, Palette } from '@undercurrent/theme';
import type { Mark } from '../mark.ts';
import { directionOf } from '../text/direction.ts';

/** How lines of words lie on the paper. */
export interface HandLines {
  /** All of the words: they say in which direction they are read. */
  readonly words: string;
  readonly x: number;
  readonly right: number;
  /** The first baseline. */
  readonly y: number;
  readonly line: number;
  readonly palette: Palette;
  readonly font: Font;
  readonly isCentered?: boolean;
}

/** The marks of lines of words on the paper, from the side where they begin, or in the middle. */
export function handLines(lines: readonly string[], hand: HandLines): readonly Mark[] {
  const direction = directionOf(hand.words);
  const start = direction === 'rtl' ? hand.right : hand.x;
  const x = hand.isCentered ? (hand.x + hand.right) / 2 : start;
  return lines.map((text, index) => ({
    kind: 'text',
    at: { x, y: hand.y + index * hand.line },
    text,
    font: hand.font,
    fill: hand.palette.ink,
    align: hand.isCentered ? 'middle' : 'start',
    direction,
    isDetail: true,
  }));
}
