import {
  boardOf,
  cardsOn,
  limits,
  mainCycle,
  ownerSubject,
  refuse,
  scribeOf,
  surfaceOf,
  surfaces,
} from '@undercurrent/cycle';
import type {
  Actor,
  AnnotationId,
  ArrowEnd,
  CardId,
  CycleMap,
  Owner,
  PersonId,
  Point,
  Refusal,
  Scribe,
  Surface,
} from '@undercurrent/cycle';
import type { Clip, ClipCard, ClipMark } from '@undercurrent/cycle/clip';
import type { AnnotationFields, Edit } from '../edit.ts';
import { isOnMap, isOwnersKind, phraseBy, refusedBy } from './card-rules.ts';
import { onGrid, shifted } from './items.ts';
import type { LinkField } from './links.ts';
import { bareCard, placeAfter, reranked, roomFor } from './place-card.ts';

/** Whose the people of a clip are here, one by one; null: theirs are left out. */
export type ClipOwners = readonly (PersonId | null)[];

/** What of a clip this actor may paste here, by its place in the clip, and why the rest may not be. */
export interface Pasteable {
  readonly cards: readonly number[];
  readonly marks: readonly number[];
  readonly refusal: Refusal | null;
}

/** What is to be pasted. */
export interface Pasting {
  readonly clip: Clip;
  readonly owners: ClipOwners;
  /** New ids for all of the clip, in its order. */
  readonly newCards: readonly CardId[];
  readonly newMarks: readonly AnnotationId[];
  /** How far from where things stood when they were copied. */
  readonly by: Point;
  /** The card that new ring cards follow; left out or gone, they come last. */
  readonly after?: CardId | null;
}

/**
 * What of a clip may be pasted here. A card is its owner's: a partner pastes their own and what is everybody's, a
 * therapist for each, unconfirmed. Nobody's words become another's.
 */
export function pasteable(map: CycleMap, actor: Actor, clip: Clip, owners: ClipOwners): Pasteable {
  const no = { first: null as Refusal | null };
  const note = (refusal: Refusal | null): boolean => {
    no.first ??= refusal;
    return refusal === null;
  };
  const cards = indexesOf(clip.cards).filter((index) => {
    const card = clip.cards[index];
    const owner = card && ownerOf(card, owners);
    if (!card || !owner || !isOnMap(map, owner)) return false;
    if (!isOwnersKind(card.kind, owner)) return note(refuse('wrong-surface'));
    return note(refusedBy(actor, 'add-card', ownerSubject(owner, map)));
  });
  const mayDraw = clip.marks.length === 0 || note(refusedBy(actor, 'draw', boardOf(map)));
  return { cards, marks: mayDraw ? indexesOf(clip.marks) : [], refusal: no.first };
}

/**
 * Pastes what may be pasted of a clip, as one act; a refusal when nothing of it may. Words are put down anew by the
 * actor: nobody's confirmation comes along. Cards come in their order behind the one they follow.
 */
export function pasteClip(map: CycleMap, actor: Actor, pasting: Pasting): readonly Edit[] | Refusal {
  const cycle = mainCycle(map);
  const author = scribeOf(actor);
  const { cards, marks, refusal } = pasteable(map, actor, pasting.clip, pasting.owners);
  if (!cycle || author === null) return refuse('not-allowed');
  if (cards.length + marks.length === 0) return refusal ?? refuse('gone');
  if (map.cards.size + cards.length > limits.cards) return refuse('too-many');
  if (map.annotations.size + marks.length > limits.annotations) return refuse('too-many');
  const placed = new Set(cards);
  return [
    ...surfaces.flatMap((surface) => cardsPasted(map, actor, { pasting, placed, surface })),
    ...marks.flatMap((index) => markPasted(pasting, { index, placed, author })),
  ];
}

interface Pasted {
  readonly pasting: Pasting;
  /** The cards of the clip that come along. */
  readonly placed: ReadonlySet<number>;
}

function cardsPasted(
  map: CycleMap,
  actor: Actor,
  { pasting, placed, surface }: Pasted & { readonly surface: Surface },
): readonly Edit[] {
  const { clip, after } = pasting;
  const own = [...placed].filter((index) => {
    const card = clip.cards[index];
    return card !== undefined && surfaceOf(card.kind) === surface;
  });
  const cycle = mainCycle(map);
  if (own.length === 0 || !cycle) return [];
  const order = cardsOn(map, cycle.id, surface);
  const at = placeAfter(order, after ?? undefined);
  const { ranks, moved } = roomFor(map, actor, { order, index: at, count: own.length });
  const created = own.flatMap((index, place): readonly Edit[] => {
    const card = clip.cards[index];
    const id = pasting.newCards[index];
    const owner = card && ownerOf(card, pasting.owners);
    if (!card || !owner || id === undefined) return [];
    const { kind, notice, direction, edge } = card;
    const fields = {
      ...bareCard,
      ...linksOf(card, { pasting, placed }),
      cycle: cycle.id,
      owner,
      kind,
      phrase: phraseBy(actor, owner, card.words),
      rank: ranks[place] ?? '',
      notice,
      direction,
      edge,
      ...(map.layout === 'free' && { 'offset/free': shifted(card.at, pasting.by) }),
    };
    return [{ kind: 'create', record: 'cards', id, fields }];
  });
  return [...reranked(moved), ...created];
}

const fromSurface: Readonly<Record<LinkField, Surface>> = {
  under: 'beneath',
  replaces: 'new-steps',
  exit: 'new-steps',
};

/** The links between cards that come along, where they hold: from the right surface to a ring card of the same owner. */
function linksOf(card: ClipCard, { pasting, placed }: Pasted): Readonly<Record<LinkField, CardId | null>> {
  const { clip, owners, newCards } = pasting;
  const linked = (field: LinkField): CardId | null => {
    const index = card[field];
    const target = index === null ? undefined : clip.cards[index];
    if (index === null || !target || !placed.has(index)) return null;
    if (surfaceOf(card.kind) !== fromSurface[field] || surfaceOf(target.kind) !== 'ring') return null;
    const owner = ownerOf(card, owners);
    const isOwners = field === 'exit' || owner === 'together' || owner === ownerOf(target, owners);
    return isOwners ? (newCards[index] ?? null) : null;
  };
  return { under: linked('under'), replaces: linked('replaces'), exit: linked('exit') };
}

function markPasted(
  { clip, newCards, newMarks, by }: Pasting,
  {
    index,
    placed,
    author,
  }: { readonly index: number; readonly placed: ReadonlySet<number>; readonly author: Scribe },
): readonly Edit[] {
  const mark = clip.marks[index];
  const id = newMarks[index];
  if (!mark || id === undefined) return [];
  const cardAt = (place: number | null) =>
    place !== null && placed.has(place) ? (newCards[place] ?? null) : null;
  const { beside, at, ...rest } = mark;
  const card = cardAt(beside?.card ?? null);
  const anchor = beside && card ? { card, by: onGrid(beside.by) } : null;
  const stands = { author, at: shifted(at, by), anchor };
  const endOn = ({ card: on, mark: under, by: place }: ClipEnd): ArrowEnd => ({
    card: cardAt(on),
    ...(under !== undefined && newMarks[under] !== undefined && { mark: newMarks[under] }),
    by: onGrid(place),
  });
  return [{ kind: 'create', record: 'annotations', id, fields: fieldsOf(rest, stands, endOn) }];
}

type ClipEnd = Extract<ClipMark, { readonly kind: 'arrow' }>['from'];
type Stands = Pick<AnnotationFields, 'author' | 'at' | 'anchor'>;

function fieldsOf(
  mark: Unplaced<ClipMark>,
  stands: Stands,
  endOn: (end: ClipEnd) => ArrowEnd,
): AnnotationFields {
  switch (mark.kind) {
    case 'arrow':
      return { ...mark, ...stands, from: endOn(mark.from), to: endOn(mark.to) };
    case 'ink':
      return { ...mark, ...stands, points: mark.points.map((value) => Math.round(value * 10) / 10) };
    default:
      return { ...mark, ...stands };
  }
}

type Unplaced<M> = M extends unknown ? Omit<M, 'at' | 'beside'> : never;

function ownerOf({ owner }: ClipCard, owners: ClipOwners): Owner | null {
  return owner === 'together' ? owner : (owners[owner] ?? null);
}

const indexesOf = (list: readonly unknown[]): readonly number[] => list.map((_, index) => index);
