import type { Font } from '@undercurrent/theme';
import type { Measure } from './measure.ts';

/** Words broken into lines, and the width of the widest. */
export interface WrappedText {
  readonly lines: readonly string[];
  readonly width: number;
}

/** Wraps words to a width; the same question is answered from a cache. */
export type Wrap = (words: string, font: Font, width: number) => WrappedText;

const keptTexts = 4_000;

/**
 * A wrap with its cache. Lines break at white space that may break and after hyphens and slashes, at line ends
 * that were typed, and inside a word only when the word alone is too wide, there between graphemes. White space at a
 * break is dropped; everything else is kept as typed.
 */
export function createWrap(measure: Measure): Wrap {
  const kept = new Map<string, WrappedText>();
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return (words, font, width) => {
    const key = `${width}|${font.family}|${font.size}|${font.weight}|${font.isItalic ? 'i' : ''}|${words}`;
    const known = kept.get(key);
    if (known) return known;
    const lines = words
      .split(/\r\n|\r|\n|\u2028|\u2029/u)
      .flatMap((line) => wrapLine(line, { width, widthOf: (text) => measure(text, font), graphemes }));
    const wrapped = { lines, width: Math.max(...lines.map((line) => measure(line, font))) };
    if (kept.size >= keptTexts) kept.clear();
    kept.set(key, wrapped);
    return wrapped;
  };
}

interface Room {
  readonly width: number;
  readonly widthOf: (text: string) => number;
  readonly graphemes: Intl.Segmenter;
}

function wrapLine(line: string, room: Room): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const piece of piecesOf(line)) {
    const joined = current + piece;
    if (room.widthOf(joined.trimEnd()) <= room.width) {
      current = joined;
      continue;
    }
    if (current.trim() !== '') lines.push(current.trimEnd());
    const parts = breakWord(piece.trimStart(), room);
    lines.push(...parts.slice(0, -1));
    current = parts.at(-1) ?? '';
  }
  if (current.trim() !== '' || lines.length === 0) lines.push(current.trimEnd());
  return lines;
}

// French sets spaces that never break, inside « » and before ? and !
const space = String.raw`[^\S\u00a0\u202f]`;
const letter = String.raw`(?:[\u00a0\u202f]|[^\s/\u2010-\u2014-])`;
const pieces = new RegExp(
  String.raw`${space}+|${letter}*[/\u2010-\u2014-]+${space}*|${letter}+${space}*`,
  'gu',
);

/** Words with the white space that follows them; words with hyphens or slashes in parts. */
function piecesOf(line: string): readonly string[] {
  return line.match(pieces) ?? [];
}

function breakWord(word: string, { width, widthOf, graphemes }: Room): readonly string[] {
  if (widthOf(word.trimEnd()) <= width) return [word];
  const parts: string[] = [];
  let current = '';
  for (const { segment } of graphemes.segment(word)) {
    if (current !== '' && widthOf((current + segment).trimEnd()) > width) {
      parts.push(current);
      current = '';
    }
    current += segment;
  }
  return [...parts, current];
}
