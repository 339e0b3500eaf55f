import type { Card, Person, RemarkKind } from '@undercurrent/cycle';
import type { Box, Point, Size } from '@undercurrent/geometry';
import { circleText } from '@undercurrent/geometry';
import type { Font, Palette } from '@undercurrent/theme';
import { mapFonts } from '@undercurrent/theme';
import type { BoxMark, Mark } from '../mark.ts';
import type { OwnerLook } from '../paint.ts';
import { directionOf } from '../text/direction.ts';
import type { Measure } from '../text/measure.ts';
import type { Wrap, WrappedText } from '../text/wrap.ts';
import { barText } from './bar.ts';
import { drawRemarkBadges } from './remark-badges.ts';
import { shapeText } from './shape-text.ts';

/** What one card looks like, wherever it stands: its size and everything that is written on it. */
export interface CardFace {
  /** The key of the card's item. */
  readonly key: string;
  readonly card: Card;
  readonly size: Size;
  readonly look: OwnerLook;
  readonly label: string;
  readonly isConfirmed: boolean;
  readonly words: WrappedText;
  /** What a new step tells beside its words, quietly: at what it begins, and towards whom it goes. */
  readonly above: WrappedText | null;
  readonly below: WrappedText | null;
  /** The sorts of what others left on it. */
  readonly remarks: readonly RemarkKind[];
}

/** What is told of a card beside its own words. */
export interface ToldOfCard {
  readonly look: OwnerLook;
  readonly label: string;
  readonly isConfirmed: boolean;
  readonly above: string | null;
  readonly below: string | null;
  readonly remarks: readonly RemarkKind[];
}

/** Sizes of a card in map units. */
export const cardSizes = {
  width: 176,
  /** How wide a card of many words may grow, and how many lines it may have before it does. */
  steps: [
    { width: 176, lines: 4 },
    { width: 208, lines: 5 },
    { width: 248, lines: 7 },
    { width: 304, lines: 10 },
    { width: 376, lines: Infinity },
  ],
  radius: 14,
  start: 17,
  end: 14,
  labelBaseline: 20.5,
  wordsBaseline: 40,
  lineHeight: 19,
  bottom: 17,
  asideHeight: 15,
  asideGap: 3,
  border: 1.5,
} as const;

/** Tools that writing on a card needs. */
export interface Writing {
  readonly wrap: Wrap;
  readonly measure: Measure;
}

/** The face of a card. Costs a text wrap when its words are new, nothing much otherwise. */
export function createCardFace(card: Card, told: ToldOfCard, { wrap, measure }: Writing): CardFace {
  const font = wordsFont(told.isConfirmed);
  const inner = (width: number) => width - cardSizes.start - cardSizes.end;
  const labelWidth =
    labelStart(told.look.person) + measure(told.label, mapFonts.cardLabel) + ringRoom(told.isConfirmed);
  const most = cardSizes.steps[4].width;
  const longest = longestWord(card.phrase.text, (word) => measure(word, font));
  const needed = Math.max(labelWidth, longest <= inner(most) ? longest : 0);
  const least = Math.min(needed + cardSizes.start + cardSizes.end, most);
  let width = Math.max(cardSizes.width, Math.ceil(least / 8) * 8);
  let words = wrap(card.phrase.text, font, inner(width));
  for (const step of cardSizes.steps) {
    if (step.width < width && words.lines.length > step.lines) continue;
    width = Math.max(width, step.width);
    words = wrap(card.phrase.text, font, inner(width));
    if (words.lines.length <= step.lines) break;
  }
  const aside = (text: string | null) =>
    text === null ? null : wrap(text, mapFonts.cardAside, inner(width));
  const [above, below] = [aside(told.above), aside(told.below)];
  const height =
    cardSizes.wordsBaseline +
    (words.lines.length - 1) * cardSizes.lineHeight +
    cardSizes.bottom +
    asideHeight(above) +
    asideHeight(below);
  return { key: `card/${card.id}`, card, ...told, words, above, below, size: { width, height } };
}

function asideHeight(aside: WrappedText | null): number {
  return aside ? aside.lines.length * cardSizes.asideHeight + cardSizes.asideGap : 0;
}

/** The width of the widest word: a card grows for it, as far as a card may, before the word is broken. */
function longestWord(text: string, widthOf: (word: string) => number): number {
  const words = text.split(/\s+/u).filter((word) => word.length > 12);
  return Math.ceil(Math.max(0, ...words.map(widthOf)));
}

/** The marks of a card's face with its top left corner at `at`. */
export function drawCard(face: CardFace, at: Point, palette: Palette): readonly Mark[] {
  return [
    drawSheet(face, at, palette),
    {
      kind: 'path',
      d: barText(barBox(face, at), face.look.dash),
      fill: face.look.paint.line,
    },
    ...drawLabel(face, at),
    ...drawAside(face.above, face, {
      at,
      baseline: at.y + cardSizes.wordsBaseline - 2,
      fill: palette.inkSoft,
    }),
    ...drawWords(face, at, palette),
    ...drawAside(face.below, face, {
      at,
      baseline: at.y + face.size.height - asideHeight(face.below) + 1,
      fill: palette.inkSoft,
    }),
    ...drawRemarkBadges(face.remarks, face.size, { at, palette }),
  ];
}

/** True for a card whose words run from right to left: its bar and its mark stand on the right. */
function isTurned({ card }: CardFace): boolean {
  return directionOf(card.phrase.text) === 'rtl';
}

function barBox(face: CardFace, { x, y }: Point): Box {
  const width = 5.5;
  const left = isTurned(face) ? x + face.size.width - 4.5 - width : x + 4.5;
  return { x: left, y: y + 11, width, height: face.size.height - 22 };
}

/** Where text of a card starts and ends, whichever way its words and it run. */
function textEdges(face: CardFace, { x }: Point): { readonly left: number; readonly right: number } {
  const { start, end } = cardSizes;
  const right = x + face.size.width;
  return isTurned(face) ? { left: x + end, right: right - start } : { left: x + start, right: right - end };
}

/** The font of a card's words: words that their owner has not confirmed lean. */
export function wordsFont(isConfirmed: boolean): Font {
  return isConfirmed ? mapFonts.cardWords : mapFonts.cardWordsUnconfirmed;
}

function drawSheet(face: CardFace, at: Point, palette: Palette): BoxMark {
  return {
    kind: 'box',
    box: { ...at, ...face.size },
    radius: cardSizes.radius,
    fill: palette.card,
    stroke: { color: face.look.paint.line, width: cardSizes.border },
    shadow: { color: palette.shadow, blur: 10, dy: 3 },
  };
}

function drawLabel(face: CardFace, at: Point): readonly Mark[] {
  const { person, paint } = face.look;
  const baseline = at.y + cardSizes.labelBaseline;
  const { left, right } = textEdges(face, at);
  // On from where the line starts.
  const on = isTurned(face) ? -1 : 1;
  const start = isTurned(face) ? right : left;
  const shape: readonly Mark[] = person
    ? [
        {
          kind: 'path',
          d: shapeText(person.shape, { x: start + on * 3.5, y: baseline - 3.8 }, 3.3),
          fill: paint.line,
        },
      ]
    : [];
  const text: Mark = {
    kind: 'text',
    at: { x: start + on * labelStart(person), y: baseline },
    text: face.label,
    font: mapFonts.cardLabel,
    fill: paint.text,
    align: 'start',
    direction: isTurned(face) ? 'rtl' : 'ltr',
    isDetail: true,
  };
  if (face.isConfirmed) return [...shape, text];
  const ring: Mark = {
    kind: 'path',
    d: circleText({ x: isTurned(face) ? left + 2.5 : right - 2.5, y: baseline - 3.8 }, 3.4),
    stroke: { color: paint.line, width: 1.4 },
  };
  return [...shape, text, ring];
}

function drawWords(face: CardFace, at: Point, palette: Palette): readonly Mark[] {
  const direction = directionOf(face.card.phrase.text);
  const top = at.y + cardSizes.wordsBaseline + asideHeight(face.above);
  const { left, right } = textEdges(face, at);
  const x = direction === 'rtl' ? right : left;
  return face.words.lines.map((text, index) => ({
    kind: 'text',
    at: { x, y: top + index * cardSizes.lineHeight },
    text,
    font: wordsFont(face.isConfirmed),
    fill: face.isConfirmed ? palette.ink : palette.inkSoft,
    align: 'start',
    direction,
    isDetail: true,
  }));
}

/** Lines beside a card's words, from this baseline down. */
function drawAside(
  aside: WrappedText | null,
  face: CardFace,
  { at, baseline, fill }: { readonly at: Point; readonly baseline: number; readonly fill: string },
): readonly Mark[] {
  const lines = aside?.lines ?? [];
  const direction = directionOf(lines.join(' '));
  const { left, right } = textEdges(face, at);
  const x = direction === 'rtl' ? right : left;
  return lines.map((text, index) => ({
    kind: 'text',
    at: { x, y: baseline + index * cardSizes.asideHeight },
    text,
    font: mapFonts.cardAside,
    fill,
    align: 'start',
    direction,
    isDetail: true,
  }));
}

function labelStart(person: Person | null): number {
  return person ? 11.5 : 0;
}

function ringRoom(isConfirmed: boolean): number {
  return isConfirmed ? 0 : 14;
}
