import type { Annotation, Arrow, ArrowEnd, ArrowHold } from '../annotation.ts';
import { heldBy } from '../annotation.ts';
import type { Card, Owner } from '../card.ts';
import { surfaceOf, surfaces } from '../card.ts';
import type { CycleMap } from '../cycle-map.ts';
import type { AnnotationId, CardId, PersonId } from '../ids.ts';
import { isIdea } from '../new-steps.ts';
import type { Point } from '../point.ts';
import { cardsOn, nextOnRing } from '../ring.ts';
import type { Clip, ClipCard, ClipMark } from './clip.ts';

/** How things stand for whoever copies, and what they do not see. */
export interface ClipSight {
  /** Whose roots lie folded on this screen. */
  readonly foldedRoots: ReadonlySet<Owner>;
  /** The middle of what holds an end of an arrow; the top left corner of a card. Null where it is not drawn. */
  readonly middleOf: (hold: ArrowHold) => Point | null;
  readonly cornerOf: (id: CardId) => Point | null;
  readonly placeOf: (id: AnnotationId) => Point | null;
}

/** What was copied, and whose the people of the clip are on this map: that never leaves it. */
export interface TakenClip {
  readonly clip: Clip;
  readonly people: readonly PersonId[];
  readonly cards: readonly Card[];
}

/**
 * Copies cards and free marks, with the arrows between the cards. No ids, confirmations or signatures go along, and no
 * words that whoever copies does not see: folded roots, what lies beneath a lowered waterline, ideas in the pool,
 * letters. Null when nothing is left.
 */
export function takeClip(map: CycleMap, ids: readonly string[], sight: ClipSight): TakenClip | null {
  const chosen = new Set<string>(ids);
  const cards = map.cycles.flatMap((cycle) =>
    surfaces.flatMap((surface) => cardsOn(map, cycle.id, surface).filter(({ id }) => chosen.has(id))),
  );
  const seen = cards.filter((card) => isSeen(map, card, sight.foldedRoots));
  const at = new Map(seen.map(({ id }, index) => [id, index]));
  const copies = new Set<string>([
    ...at.keys(),
    ...[...map.annotations.keys()].filter((id) => chosen.has(id)),
  ]);
  const marks = [...map.annotations.values()].filter((one) => chosen.has(one.id) || isBetween(one, copies));
  if (seen.length + marks.length === 0) return null;
  const people = [...new Set(seen.flatMap(({ owner }) => (owner === 'together' ? [] : [owner])))];
  const named = people.flatMap((id) => map.people.filter((person) => person.id === id));
  const markAt = new Map(marks.map(({ id }, index) => [id, index]));
  const copied: Copied = { map, at, markAt, people: named.map(({ id }) => id), sight };
  return {
    people: copied.people,
    cards: seen,
    clip: {
      undercurrent: 1,
      people: named.map(({ name, initials, pronouns }) => ({ name, initials, pronouns })),
      cards: seen.map((card) => cardOf(card, copied)).filter((card) => card !== null),
      marks: marks.map((mark) => markOf(mark, copied)),
    },
  };
}

interface Copied {
  readonly map: CycleMap;
  readonly at: ReadonlyMap<CardId, number>;
  readonly markAt: ReadonlyMap<AnnotationId, number>;
  readonly people: readonly PersonId[];
  readonly sight: ClipSight;
}

function isSeen(map: CycleMap, card: Card, foldedRoots: ReadonlySet<Owner>): boolean {
  const surface = surfaceOf(card.kind);
  if (surface === 'letters' || isIdea(card)) return false;
  if (surface === 'beneath' && !map.isBeneathRaised) return false;
  if (card.owner !== 'together' && !map.people.some(({ id }) => id === card.owner)) return false;
  return card.kind !== 'root' || !foldedRoots.has(card.owner);
}

/** An arrow that leads from one copied thing to another goes along unasked. */
function isBetween(mark: Annotation, copies: ReadonlySet<string>): boolean {
  return mark.kind === 'arrow' && [mark.from, mark.to].every((end) => copies.has(heldBy(end) ?? ''));
}

function cardOf(card: Card, { map, at, people, sight }: Copied): ClipCard | null {
  const { kind, phrase, notice, direction } = card;
  const owner: 'together' | number = card.owner === 'together' ? 'together' : people.indexOf(card.owner);
  if (kind === 'letter' || owner === -1) return null;
  const linked = (id: CardId | null) => (id === null ? null : (at.get(id) ?? null));
  const next = surfaceOf(kind) === 'ring' ? nextOnRing(cardsOn(map, card.cycle, 'ring'), card.id) : null;
  return {
    owner,
    kind,
    words: phrase.text,
    under: linked(card.under),
    replaces: linked(card.replaces),
    exit: linked(card.exit),
    notice,
    direction,
    // What stands on the arrow between two cards goes with both.
    edge: next && at.has(next.id) ? card.edge : null,
    at: sight.cornerOf(card.id) ?? { x: 0, y: 0 },
  };
}

function markOf(mark: Annotation, copied: Copied): ClipMark {
  const { id, author: _author, anchor, at: stored, ...rest } = mark;
  const at = copied.sight.placeOf(id) ?? stored;
  const card = anchor ? copied.at.get(anchor.card) : undefined;
  const beside = anchor && card !== undefined ? { card, by: anchor.by } : null;
  if (rest.kind !== 'arrow') return { ...rest, at, beside };
  const end = (one: ArrowEnd) => endOf(one, at, copied);
  return { ...rest, at, beside: null, from: end(rest.from), to: end(rest.to) };
}

/** An end on something that stays behind lies where that is. */
function endOf({ card, mark, by }: ArrowEnd, at: Arrow['at'], { at: places, markAt, sight }: Copied) {
  const index = card === null ? undefined : places.get(card);
  if (index !== undefined) return { card: index, by };
  const under = mark === undefined ? undefined : markAt.get(mark);
  if (card === null && under !== undefined) return { card, mark: under, by };
  const hold = { card, ...(mark !== undefined && { mark }) };
  const middle = heldBy(hold) === null ? null : sight.middleOf(hold);
  return { card: null, by: middle ? { x: middle.x - at.x, y: middle.y - at.y } : by };
}
