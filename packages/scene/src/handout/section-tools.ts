import type { Box } from '@undercurrent/geometry';
import type { Palette } from '@undercurrent/theme';
import type { Atom, Band, BlockRole, HandoutBlock } from './atoms.ts';
import type { HandoutContent, HandoutWords } from './content.ts';
import { handoutType } from './page.ts';
import type { TypeStyle } from './page.ts';
import type { SetWords } from './set-lines.ts';

/** What every section is set with. */
export interface Desk {
  readonly content: HandoutContent;
  readonly palette: Palette;
  readonly room: Box;
  readonly setWords: SetWords;
  /** How much of a page’s height the map takes beside words, at most. */
  readonly mapShare: number;
}

/** How a paragraph is set. */
export interface Paragraph {
  readonly key: string;
  readonly role: BlockRole;
  readonly style: TypeStyle;
  readonly color: string;
  readonly before?: number;
  readonly band?: Band;
  /** Left out: the whole width of the page. */
  readonly across?: { readonly x: number; readonly width: number };
}

/** A paragraph line by line: neither its first nor its last line ever stands alone. */
export function wordAtoms(desk: Desk, words: HandoutWords, paragraph: Paragraph): readonly Atom[] {
  const { key, role, style, color, before = 0, band = null } = paragraph;
  const { x, width } = paragraph.across ?? desk.room;
  const lines = desk.setWords(words, { style, width, color });
  return lines.map((line, index) => ({
    height: style.line,
    before: index === 0 ? before : 0,
    keepsNext: keepsNext(index, lines.length),
    band,
    draw: (top) => [blockOf({ key, role, text: line.text, marks: line.draw({ x, y: top }) })],
  }));
}

/** The heading of a section, which never stands alone. */
export function headingAtoms(
  desk: Desk,
  text: string,
  { key, before }: { readonly key: string; readonly before: number },
): readonly Atom[] {
  return wordAtoms(desk, [{ text, owner: null }], {
    key: `${key}/heading`,
    role: 'heading',
    style: handoutType.heading,
    color: desk.palette.inkSoft,
    before,
  }).map((atom) => ({ ...atom, keepsNext: true }));
}

/** What has no more lines than this stays on one page. */
export const wholeLines = 14;

/** True for a line that must not be the last on a page: the first of several, and the last but one. */
export const keepsNext = (index: number, count: number): boolean =>
  count > 1 && (index === 0 || index === count - 2);

/** A block of marks on the page itself. */
export const blockOf = (block: Omit<HandoutBlock, 'inset'>): HandoutBlock => ({ ...block, inset: null });
