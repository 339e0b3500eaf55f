import type { Owner } from '@undercurrent/cycle';
import type { Font, Palette } from '@undercurrent/theme';
import type { Mark } from '../mark.ts';
import { lookOf } from '../paint.ts';
import { directionOf } from '../text/direction.ts';
import type { Measure } from '../text/measure.ts';
import type { HandoutContent, HandoutRun, HandoutWords } from './content.ts';
import type { TypeStyle } from './page.ts';

/** One line as it is set: its words, and its marks when its top left corner stands at a place. */
export interface SetLine {
  readonly text: string;
  readonly draw: (at: { readonly x: number; readonly y: number }) => readonly Mark[];
}

/** How words are set. */
export interface Setting {
  readonly style: TypeStyle;
  readonly width: number;
  readonly color: string;
}

/** Sets words in lines. */
export type SetWords = (words: HandoutWords, setting: Setting) => readonly SetLine[];

interface Fragment {
  readonly text: string;
  readonly font: Font;
  readonly fill: string;
}

/** Heavier than what stands around it, for names and for what a line is about. */
const strongWeight = 700;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/**
 * A setter of lines for these people. Lines break as they do on cards. Words with letters that run from right to left
 * are set as one stretch a line, so that whoever draws it can order them; names in them are not picked out.
 */
export function createSetter(
  { people }: Pick<HandoutContent, 'people'>,
  { measure, palette }: { readonly measure: Measure; readonly palette: Palette },
): SetWords {
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const fragmentOf = ({ text, owner, isStrong }: HandoutRun, { style, color }: Setting): Fragment => {
    const isHeavy = owner !== null || isStrong === true;
    return {
      text,
      font: isHeavy ? { ...style.font, weight: strongWeight } : style.font,
      fill: owner === null ? color : inkOf(owner),
    };
  };
  const inkOf = (owner: Owner) => lookOf({ people }, owner, palette).paint.text;
  const kept = new Map<HandoutWords, Map<string, readonly SetLine[]>>();
  const set: SetWords = (words, setting) => {
    const whole = words.map(({ text }) => text).join('');
    const isMixed = rightToLeft.test(whole);
    const runs = isMixed ? [{ text: whole, owner: null }] : words;
    const fragments = runs.map((run) =>
      fragmentOf({ ...run, text: run.text.replace(/[^\S\u00a0\u202f]+/gu, ' ') }, setting),
    );
    const direction = directionOf(whole);
    const room = { width: setting.width, measure, graphemes };
    return breakLines(fragments, room).map((line) => setLine(line, { setting, direction, measure }));
  };
  // A page is tried more than once: the same words in the same room break alike.
  return (words, setting) => {
    const known = kept.get(words) ?? new Map<string, readonly SetLine[]>();
    kept.set(words, known);
    const { style, width, color } = setting;
    const key = `${style.font.family} ${style.font.size} ${width} ${color}`;
    const lines = known.get(key) ?? set(words, setting);
    known.set(key, lines);
    return lines;
  };
}

function setLine(
  fragments: readonly Fragment[],
  {
    setting: { style, width },
    direction,
    measure,
  }: { readonly setting: Setting; readonly direction: 'ltr' | 'rtl'; readonly measure: Measure },
): SetLine {
  const text = fragments.map((fragment) => fragment.text).join('');
  return {
    text,
    draw: ({ x, y }) => {
      const baseline = y + style.line * 0.5 + style.font.size * 0.35;
      let at = direction === 'rtl' ? x + width : x;
      return fragments.map((fragment): Mark => {
        const mark: Mark = {
          kind: 'text',
          at: { x: at, y: baseline },
          text: fragment.text,
          font: fragment.font,
          fill: fragment.fill,
          align: 'start',
          direction,
          isDetail: false,
        };
        at += measure(fragment.text, fragment.font) * (direction === 'rtl' ? -1 : 1);
        return mark;
      });
    },
  };
}

interface Room {
  readonly width: number;
  readonly measure: Measure;
  readonly graphemes: Intl.Segmenter;
}

function breakLines(fragments: readonly Fragment[], room: Room): readonly (readonly Fragment[])[] {
  const lines: Fragment[][] = [];
  let line: Fragment[] = [];
  const widthOf = (parts: readonly Fragment[]) =>
    parts.reduce((sum, { text, font }) => sum + room.measure(text, font), 0);
  const close = () => {
    if (line.length > 0) lines.push(trimmed(line));
    line = [];
  };
  for (const word of wordsOf(fragments)) {
    if (widthOf(trimmed([...line, ...word])) > room.width) close();
    if (widthOf(trimmed(word)) <= room.width) {
      line.push(...word);
      continue;
    }
    for (const letter of lettersOf(word, room)) {
      if (widthOf(trimmed([...line, letter])) > room.width) close();
      line.push(letter);
    }
  }
  close();
  return lines.map(joined).filter((parts) => parts.length > 0);
}

// French sets spaces that never break, inside « » and before ? and !
const space = String.raw`[^\S\u00a0\u202f]`;
const letter = String.raw`(?:[\u00a0\u202f]|[^\s/\u2010-\u2014-])`;
const pieces = new RegExp(String.raw`${letter}*(?:${space}+|[/\u2010-\u2014-]+${space}*)|${letter}+`, 'gu');

/** Words with the white space behind them, each in as many fragments as it has looks. */
function wordsOf(fragments: readonly Fragment[]): readonly (readonly Fragment[])[] {
  const words: Fragment[][] = [];
  let isOpen = false;
  for (const fragment of fragments) {
    for (const text of fragment.text.match(pieces) ?? []) {
      const last = words.at(-1);
      if (isOpen && last) last.push({ ...fragment, text });
      else words.push([{ ...fragment, text }]);
      isOpen = !/(?:[^\S\u00a0\u202f]|[/\u2010-\u2014-])$/u.test(text);
    }
  }
  return words;
}

const lettersOf = (word: readonly Fragment[], { graphemes }: Room): readonly Fragment[] =>
  word.flatMap((fragment) =>
    [...graphemes.segment(fragment.text)].map(({ segment }) => ({ ...fragment, text: segment })),
  );

/** Without the white space at its end, and at its beginning. */
function trimmed(line: readonly Fragment[]): Fragment[] {
  const parts = [...line];
  for (let last = parts.at(-1); last; last = parts.at(-1)) {
    parts.pop();
    const text = last.text.trimEnd();
    if (text === '') continue;
    parts.push({ ...last, text });
    break;
  }
  const [first, ...others] = parts;
  return first ? [{ ...first, text: first.text.trimStart() }, ...others] : [];
}

/** Neighbours of one look as one fragment. */
function joined(line: readonly Fragment[]): readonly Fragment[] {
  const parts: Fragment[] = [];
  for (const fragment of line) {
    const last = parts.at(-1);
    if (last && last.fill === fragment.fill && last.font.weight === fragment.font.weight) {
      parts[parts.length - 1] = { ...last, text: last.text + fragment.text };
    } else parts.push(fragment);
  }
  return parts;
}
