import * as v from 'valibot';
import { Arrow, Ink, Shape, Sticky, mostWords } from '../annotation.ts';
import { EdgeNote, beneathKinds, directions, newStepKinds, ringKinds, strengthKinds } from '../card.ts';
import { limits } from '../limits.ts';
import { pronounSets } from '../person.ts';
import { Point } from '../point.ts';

/** What one copy takes at the most: things, and characters of it as it lies on the clipboard. */
export const clipLimits = { things: 200, chars: 120_000 } as const;

/** Every kind of card that can be copied: a letter is for one reader. */
export const clipKinds = [...ringKinds, ...beneathKinds, ...newStepKinds, ...strengthKinds] as const;

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(clipLimits.things - 1));
const link = v.nullable(index);

/** Who a copied card belongs to, as somebody who pastes it knows them; no id, and nothing they agreed to. */
const ClipPerson = v.strictObject({
  name: text(limits.name),
  initials: text(limits.initials),
  pronouns: v.picklist(pronounSets),
});

/** A card without its confirmations; people and other cards are told by their place in the clip. */
const ClipCard = v.strictObject({
  owner: v.union([v.literal('together'), index]),
  kind: v.picklist(clipKinds),
  words: v.pipe(text(limits.words), v.regex(/\S/u)),
  under: link,
  replaces: link,
  exit: link,
  notice: v.nullable(text(limits.label)),
  direction: v.nullable(v.picklist(directions)),
  edge: v.nullable(v.strictObject(EdgeNote.entries)),
  at: Point,
});

/** Where a mark stands, and beside which copied card. */
const stands = { at: Point, beside: v.nullable(v.strictObject({ card: index, by: Point })) };
const words = text(limits.words);
/** `mark`: the place in the clip of the mark it is on. */
const ArrowEnd = v.strictObject({ card: link, mark: v.exactOptional(index), by: Point });
const ClipMark = v.variant('kind', [
  v.strictObject({ ...stands, kind: v.literal('sticky'), words, paper: Sticky.entries.paper }),
  v.strictObject({ ...stands, kind: v.literal('label'), words: v.pipe(words, v.regex(/\S/u)) }),
  v.strictObject({
    ...stands,
    kind: v.literal('ink'),
    points: v.pipe(
      Ink.entries.points,
      v.check((points) => points.length >= 2 && points.length % 2 === 0),
    ),
    color: Ink.entries.color,
    width: Ink.entries.width,
    brush: Ink.entries.brush,
    pressures: v.optional(Ink.entries.pressures, []),
  }),
  v.strictObject({
    ...stands,
    kind: v.literal('shape'),
    form: Shape.entries.form,
    size: Shape.entries.size,
    color: Shape.entries.color,
    words,
  }),
  v.strictObject({
    ...stands,
    kind: v.literal('arrow'),
    from: ArrowEnd,
    to: ArrowEnd,
    bend: Arrow.entries.bend,
    color: Arrow.entries.color,
    words: text(mostWords({ kind: 'arrow' })),
  }),
]);

/** Cards and free marks as they lie on a clipboard. What comes from there is anybody's: only `parseClip` makes one. */
export const Clip = v.pipe(
  v.strictObject({
    undercurrent: v.literal(1),
    people: v.pipe(v.array(ClipPerson), v.maxLength(limits.people)),
    cards: v.pipe(v.array(ClipCard), v.maxLength(clipLimits.things)),
    marks: v.pipe(v.array(ClipMark), v.maxLength(clipLimits.things)),
  }),
  v.check(({ cards, marks }) => cards.length + marks.length > 0),
  v.check(({ cards, marks }) => cards.length + marks.length <= clipLimits.things),
  v.check(({ people, cards }) => cards.every(({ owner }) => owner === 'together' || owner < people.length)),
  v.check(({ cards }) =>
    cards.every(({ under, replaces, exit }, at) =>
      [under, replaces, exit].every((other) => other === null || (other < cards.length && other !== at)),
    ),
  ),
  v.check(({ cards, marks }) =>
    marks.every((mark) => cardsOf(mark).every((card) => card === null || card < cards.length)),
  ),
  v.check(({ marks }) => marks.every((mark) => marksUnder(mark).every((at) => isHold(marks[at])))),
);

export type Clip = Readonly<v.InferOutput<typeof Clip>>;
export type ClipCard = Clip['cards'][number];
export type ClipMark = Clip['marks'][number];
export type ClipPerson = Clip['people'][number];

/** What was found on a clipboard. */
export type ParsedClip =
  | { readonly kind: 'clip'; readonly clip: Clip }
  | { readonly kind: 'refused'; readonly reason: 'too-large' | 'unreadable' };

/** Reads what somebody else may have written: all of it holds, or nothing is taken. Never throws. */
export function parseClip(json: string): ParsedClip {
  if (json.length > clipLimits.chars) return { kind: 'refused', reason: 'too-large' };
  let found: unknown;
  try {
    found = JSON.parse(json);
  } catch {
    // Not ours, or cut off on its way.
    return { kind: 'refused', reason: 'unreadable' };
  }
  const parsed = v.safeParse(Clip, found, { abortEarly: true });
  return parsed.success ? { kind: 'clip', clip: parsed.output } : { kind: 'refused', reason: 'unreadable' };
}

function marksUnder(mark: v.InferOutput<typeof ClipMark>): readonly number[] {
  const ends = mark.kind === 'arrow' ? [mark.from, mark.to] : [];
  return ends.flatMap(({ mark: at }) => (at === undefined ? [] : [at]));
}

function isHold(mark: v.InferOutput<typeof ClipMark> | undefined): boolean {
  return mark !== undefined && mark.kind !== 'arrow' && mark.kind !== 'ink';
}

function cardsOf(mark: v.InferOutput<typeof ClipMark>): readonly (number | null)[] {
  const beside = mark.beside?.card ?? null;
  return mark.kind === 'arrow' ? [beside, mark.from.card, mark.to.card] : [beside];
}
