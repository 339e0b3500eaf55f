import {
  boardOf,
  cardsOn,
  isRefusal,
  limits,
  ownerSubject,
  refuse,
  scribeOf,
  surfaces,
} from '@undercurrent/cycle';
import type {
  Actor,
  Annotation,
  AnnotationId,
  ArrowEnd,
  Card,
  CardId,
  CycleMap,
  Point,
  Refusal,
  Scribe,
} from '@undercurrent/cycle';
import type { Edit } from '../edit.ts';
import { phraseBy, refusedBy } from './card-rules.ts';
import type { MarkPlace, Standing } from './items.ts';
import { onGrid, shifted, startOf } from './items.ts';
import { bareCard, reranked, roomFor } from './place-card.ts';

/** What is to be copied; `newIds` go with `ids` one by one. */
export interface Copying<Id> {
  readonly ids: readonly Id[];
  readonly newIds: readonly Id[];
}

/** How far down and to the right of its original a copied annotation lies, in map units. */
const copyOffset: Point = { x: 24, y: 24 };

/** Where a hand lets go of copies: that far from the originals, in map units; `marks` says it by original. */
export interface CopiesDropped extends Standing {
  readonly by: Point;
}

/**
 * Copies cards and annotations in one act, all or none. Without a hand that drops them annotations lie a little beside
 * their originals; a card has its place on its surface, and only in the free layout where it was dropped.
 */
export function duplicateItems(
  map: CycleMap,
  actor: Actor,
  {
    cards,
    annotations,
    dropped,
  }: {
    readonly cards: Copying<CardId>;
    readonly annotations: Copying<AnnotationId>;
    readonly dropped?: CopiesDropped | undefined;
  },
): readonly Edit[] | Refusal {
  const copiedCards = duplicateCards(map, actor, { ...cards, dropped });
  if (isRefusal(copiedCards)) return copiedCards;
  const copies = new Map(cards.ids.map((id, index) => [id, cards.newIds[index] ?? id]));
  const copiedAnnotations = duplicateAnnotations(map, actor, { ...annotations, copies, dropped });
  if (isRefusal(copiedAnnotations)) return copiedAnnotations;
  return [...copiedCards, ...copiedAnnotations];
}

/**
 * Copies cards: in their order, behind the last of them on each surface, with the same links. A copy's words
 * are put down anew by the actor: nobody's confirmation is copied.
 */
export function duplicateCards(
  map: CycleMap,
  actor: Actor,
  { ids, newIds, dropped }: Copying<CardId> & { readonly dropped?: CopiesDropped | undefined },
): readonly Edit[] | Refusal {
  const copies = new Map<CardId, CardId>();
  for (const [index, id] of ids.entries()) {
    const card = map.cards.get(id);
    const newId = newIds[index];
    if (!card || newId === undefined) return refuse('gone');
    const refusal = refusedBy(actor, 'add-card', ownerSubject(card.owner, map));
    if (refusal) return refusal;
    copies.set(id, newId);
  }
  if (map.cards.size + copies.size > limits.cards) return refuse('too-many');
  return map.cycles.flatMap((cycle) =>
    surfaces.flatMap((surface) =>
      copiesOn(map, actor, { order: cardsOn(map, cycle.id, surface), copies, dropped }),
    ),
  );
}

/**
 * Copies free marks, each a little beside its original; whoever copies is their author. An arrow leads between the
 * copies of what holds it where there are any.
 */
function duplicateAnnotations(
  map: CycleMap,
  actor: Actor,
  {
    ids,
    newIds,
    copies,
    dropped,
  }: Copying<AnnotationId> & {
    readonly copies: ReadonlyMap<CardId, CardId>;
    readonly dropped: CopiesDropped | undefined;
  },
): readonly Edit[] | Refusal {
  if (ids.length === 0) return [];
  const refusal = refusedBy(actor, 'draw', boardOf(map));
  if (refusal) return refusal;
  const author = scribeOf(actor);
  if (author === null) return refuse('not-allowed');
  if (map.annotations.size + ids.length > limits.annotations) return refuse('too-many');
  const edits: Edit[] = [];
  const marks = new Map(ids.map((id, index) => [id, newIds[index]]));
  for (const [index, id] of ids.entries()) {
    const annotation = map.annotations.get(id);
    const newId = newIds[index];
    if (!annotation || newId === undefined) return refuse('gone');
    edits.push(
      annotationCopy(leadingBetween(annotation, { cards: copies, marks }), {
        newId,
        author,
        place: dropped?.marks?.get(id) ?? placeBeside(annotation),
      }),
    );
  }
  return edits;
}

interface Copies {
  readonly cards: ReadonlyMap<CardId, CardId>;
  readonly marks: ReadonlyMap<AnnotationId, AnnotationId | undefined>;
}

function leadingBetween(annotation: Annotation, { cards, marks }: Copies): Annotation {
  if (annotation.kind !== 'arrow') return annotation;
  const end = ({ card, mark, by }: ArrowEnd): ArrowEnd => ({
    card: (card && cards.get(card)) ?? card,
    ...(mark !== undefined && { mark: marks.get(mark) ?? mark }),
    by,
  });
  return { ...annotation, from: end(annotation.from), to: end(annotation.to) };
}

function placeBeside({ at, anchor }: Annotation): MarkPlace {
  return {
    at: shifted(at, copyOffset),
    anchor: anchor ? { card: anchor.card, by: shifted(anchor.by, copyOffset) } : null,
  };
}

function annotationCopy(
  annotation: Annotation,
  {
    newId,
    author,
    place,
  }: { readonly newId: AnnotationId; readonly author: Scribe; readonly place: MarkPlace },
): Edit {
  const { id: _id, ...rest } = annotation;
  const { at, anchor } = place;
  const beside = anchor && { card: anchor.card, by: onGrid(anchor.by) };
  const fields = { ...rest, author, at: onGrid(at), anchor: beside };
  return { kind: 'create', record: 'annotations', id: newId, fields };
}

function copiesOn(
  map: CycleMap,
  actor: Actor,
  {
    order,
    copies,
    dropped,
  }: {
    readonly order: readonly Card[];
    readonly copies: ReadonlyMap<CardId, CardId>;
    readonly dropped: CopiesDropped | undefined;
  },
): readonly Edit[] {
  const originals = order.filter((card) => copies.has(card.id));
  const last = originals.at(-1);
  if (!last) return [];
  const at = { order, index: order.indexOf(last) + 1, count: originals.length };
  const { ranks, moved } = roomFor(map, actor, at);
  const created = originals.flatMap((card, index): readonly Edit[] => {
    const id = copies.get(card.id);
    return id === undefined
      ? []
      : [copyEdit(actor, card, { id, rank: ranks[index] ?? '', place: placeOf(map, card, dropped) })];
  });
  return [...reranked(moved), ...created];
}

function placeOf(map: CycleMap, card: Card, dropped: CopiesDropped | undefined): Point | null {
  return dropped && map.layout === 'free' ? shifted(startOf(map, card, dropped.homes), dropped.by) : null;
}

function copyEdit(
  actor: Actor,
  card: Card,
  { id, rank, place }: Pick<Card, 'id' | 'rank'> & { readonly place: Point | null },
): Edit {
  const { cycle, owner, kind, under, replaces, exit, notice, direction } = card;
  const phrase = phraseBy(actor, owner, card.phrase.text);
  const told = { cycle, owner, kind, phrase, notice, direction };
  const fields = { ...bareCard, ...told, rank, under, replaces, exit, 'offset/free': place };
  return { kind: 'create', record: 'cards', id, fields };
}
