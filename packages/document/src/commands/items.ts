import { annotationSubject, boardOf, cardSubject, heldBy, limits, refuse } from '@undercurrent/cycle';
import type {
  Actor,
  Anchor,
  Annotation,
  AnnotationId,
  Card,
  CardId,
  CycleMap,
  Point,
  Refusal,
} from '@undercurrent/cycle';
import type { Edit } from '../edit.ts';
import { offsetKey } from '../keys.ts';
import { refusedBy } from './card-rules.ts';
import { looseLinks } from './links.ts';

const nowhere: Point = { x: 0, y: 0 };
const isNowhere = ({ x, y }: Point) => x === 0 && y === 0;

/** Where a free mark comes to stand, and beside which card. */
export interface MarkPlace {
  readonly at: Point;
  readonly anchor: Anchor | null;
}

/** What can be selected, moved and deleted alike. */
export type ItemId = CardId | AnnotationId;

/** What a move needs to know from a scene. */
export interface Standing {
  readonly homes?: ReadonlyMap<CardId, Point>;
  readonly marks?: ReadonlyMap<AnnotationId, MarkPlace>;
}

/**
 * Moves each thing by its own way, as one act, in map units: annotations for good, cards within the map's layout. In
 * `free` a card's offset is its place; `homes` then says where cards stand that no hand has placed there yet. `marks`
 * says where annotations come to stand, which only a scene knows; one without keeps to its card and goes along with it
 * no second time.
 */
export function moveEach(
  map: CycleMap,
  actor: Actor,
  { moves, homes, marks }: { readonly moves: ReadonlyMap<ItemId, Point> } & Standing,
): readonly Edit[] | Refusal {
  const refusal = refusedBy(actor, 'arrange', boardOf(map));
  if (refusal) return refusal;
  const items = itemsOf(map, [...moves.keys()]);
  if (items.cards.length + items.annotations.length === 0) return refuse('gone');
  if ([...moves.values()].every(isNowhere)) return [];
  const by = (id: ItemId | undefined) => (id && moves.get(id)) ?? nowhere;
  return [
    ...items.cards
      .filter(({ id }) => !isNowhere(by(id)))
      .map((card): Edit => ({
        kind: 'set',
        record: 'cards',
        id: card.id,
        field: offsetKey(map.layout),
        value: shifted(startOf(map, card, homes), by(card.id)),
      })),
    ...items.annotations.flatMap((one) =>
      markEdits(one, marks?.get(one.id) ?? movedMark(one, by(one.id), by(one.anchor?.card))),
    ),
  ];
}

/** Moves things by hand, all alike; see `moveEach`. */
export function moveItems(
  map: CycleMap,
  actor: Actor,
  { ids, by, ...standing }: { readonly ids: readonly ItemId[]; readonly by: Point } & Standing,
): readonly Edit[] | Refusal {
  return moveEach(map, actor, { moves: new Map(ids.map((id) => [id, by])), ...standing });
}

/** Moves cards by hand; see `moveItems`. */
export function moveCards(
  map: CycleMap,
  actor: Actor,
  args: { readonly ids: readonly CardId[]; readonly by: Point; readonly homes?: ReadonlyMap<CardId, Point> },
): readonly Edit[] | Refusal {
  return moveItems(map, actor, args);
}

/** Moves annotations by hand; see `moveItems`. */
export function moveAnnotations(
  map: CycleMap,
  actor: Actor,
  args: { readonly ids: readonly AnnotationId[]; readonly by: Point },
): readonly Edit[] | Refusal {
  return moveItems(map, actor, args);
}

/**
 * Puts things in the bin, all or none. The ring closes over a deleted card, and what hung under it goes to the
 * bin with it (invariant 2); what the actor may not delete of that hangs under its person instead, at once or, on a
 * locked board, as long as the card it hung under lies in the bin. An arrow that loses what it was on stays where it is
 * seen, and is on it again when that comes back.
 */
export function deleteItems(
  map: CycleMap,
  actor: Actor,
  { ids, tips }: { readonly ids: readonly ItemId[]; readonly tips?: ArrowTips | undefined },
): readonly Edit[] | Refusal {
  const { cards, annotations } = itemsOf(map, ids);
  if (cards.length + annotations.length === 0) return refuse('gone');
  const refusal = refusedDeletion(actor, cards, annotations);
  if (refusal) return refusal;
  const mayArrange = !refusedBy(actor, 'arrange', boardOf(map));
  const gone = new Set<CardId | null>(cards.map((card) => card.id));
  const hanging = [...map.cards.values()].filter((card) => gone.has(card.under) && !gone.has(card.id));
  const deleted = [
    ...cards.map((card): Edit => ({ kind: 'delete', record: 'cards', id: card.id })),
    ...hanging.flatMap((card): readonly Edit[] => {
      const own = { record: 'cards', id: card.id } as const;
      if (!refusedBy(actor, 'delete-card', cardSubject(card))) return [{ kind: 'delete', ...own }];
      return mayArrange ? [{ kind: 'set', ...own, field: 'under', value: null }] : [];
    }),
    ...annotations.map((one): Edit => ({ kind: 'delete', record: 'annotations', id: one.id })),
  ];
  return mayArrange && tips ? [...deleted, ...endsLeft(map, deleted, tips)] : deleted;
}

/** Where the two ends of each arrow are seen just now. */
export type ArrowTips = ReadonlyMap<AnnotationId, { readonly from: Point; readonly to: Point }>;

function endsLeft({ annotations }: CycleMap, deleted: readonly Edit[], tips: ArrowTips): readonly Edit[] {
  const gone = new Set<string>(deleted.flatMap((edit) => (edit.kind === 'delete' ? [edit.id] : [])));
  return [...annotations.values()].flatMap((arrow) => {
    const seen = tips.get(arrow.id);
    if (arrow.kind !== 'arrow' || gone.has(arrow.id) || !seen) return [];
    const left = (['from', 'to'] as const).filter((end) => gone.has(heldBy(arrow[end]) ?? ''));
    return left.map((end): Edit => {
      const by = onGrid({ x: seen[end].x - arrow.at.x, y: seen[end].y - arrow.at.y });
      return { kind: 'set', record: 'annotations', id: arrow.id, field: end, value: { ...arrow[end], by } };
    });
  });
}

/** Gives things back from the bin, all or none; with a ring card what hung under it. */
export function restoreItems(
  map: CycleMap,
  actor: Actor,
  { ids }: { readonly ids: readonly ItemId[] },
): readonly Edit[] | Refusal {
  const { cards, annotations } = itemsOf(map.bin, ids);
  const back = new Set<CardId | null>(cards.map((card) => card.id));
  const hanging = [...map.bin.cards.values()].filter(
    (card) =>
      back.has(card.under) && !back.has(card.id) && !refusedBy(actor, 'delete-card', cardSubject(card)),
  );
  return restored(map, actor, { cards: [...cards, ...hanging], annotations });
}

/** Gives one card back from the bin, and leaves there what hung under it. */
export function restoreCard(
  map: CycleMap,
  actor: Actor,
  { id }: { readonly id: CardId },
): readonly Edit[] | Refusal {
  return restored(map, actor, { cards: itemsOf(map.bin, [id]).cards, annotations: [] });
}

function restored(
  map: CycleMap,
  actor: Actor,
  { cards, annotations }: { readonly cards: readonly Card[]; readonly annotations: readonly Annotation[] },
): readonly Edit[] | Refusal {
  if (cards.length + annotations.length === 0) return refuse('gone');
  const refusal = refusedDeletion(actor, cards, annotations);
  if (refusal) return refusal;
  if (map.cards.size + cards.length > limits.cards) return refuse('too-many');
  if (map.annotations.size + annotations.length > limits.annotations) return refuse('too-many');
  return [
    ...cards.map((card): Edit => ({ kind: 'restore', record: 'cards', id: card.id })),
    ...(refusedBy(actor, 'arrange', boardOf(map)) ? [] : looseLinks(map, cards)),
    ...annotations.map((one): Edit => ({ kind: 'restore', record: 'annotations', id: one.id })),
  ];
}

function movedMark({ at, anchor }: Annotation, by: Point, cardBy: Point): MarkPlace {
  const own = { x: by.x - cardBy.x, y: by.y - cardBy.y };
  return {
    at: shifted(at, by),
    anchor: anchor ? { card: anchor.card, by: shifted(anchor.by, own) } : null,
  };
}

function markEdits(annotation: Annotation, { at, anchor }: MarkPlace): readonly Edit[] {
  const set = { kind: 'set', record: 'annotations', id: annotation.id } as const;
  const beside = anchor ? { card: anchor.card, by: onGrid(anchor.by) } : null;
  return [
    { ...set, field: 'at', value: onGrid(at) },
    ...(isSameAnchor(annotation.anchor, beside)
      ? []
      : [{ ...set, field: 'anchor', value: beside } satisfies Edit]),
  ];
}

function isSameAnchor(a: Anchor | null, b: Anchor | null): boolean {
  if (!a || !b) return a === b;
  return a.card === b.card && a.by.x === b.by.x && a.by.y === b.by.y;
}

/** A point as a map keeps it. */
export function onGrid(point: Point): Point {
  return shifted(point, nowhere);
}

/** A point moved, in tenths of a map unit, and never further out than a map reaches. */
export function shifted(point: Point, by: Point): Point {
  return { x: coordinate(point.x + by.x), y: coordinate(point.y + by.y) };
}

function refusedDeletion(
  actor: Actor,
  cards: readonly Card[],
  annotations: readonly Annotation[],
): Refusal | null {
  for (const card of cards) {
    const refusal = refusedBy(actor, 'delete-card', cardSubject(card));
    if (refusal) return refusal;
  }
  for (const annotation of annotations) {
    const refusal = refusedBy(actor, 'erase', annotationSubject(annotation));
    if (refusal) return refusal;
  }
  return null;
}

function itemsOf(kept: Pick<CycleMap, 'cards' | 'annotations'>, ids: readonly ItemId[]) {
  const wanted = new Set<string>(ids);
  return {
    cards: [...kept.cards.values()].filter((card) => wanted.has(card.id)),
    annotations: [...kept.annotations.values()].filter((one) => wanted.has(one.id)),
  };
}

/** Where a card stands in the map's layout as moves count it, before another one. */
export function startOf(map: CycleMap, card: Card, homes: ReadonlyMap<CardId, Point> | undefined): Point {
  const offset = card.offsets[map.layout];
  if (offset) return offset;
  return (map.layout === 'free' ? homes?.get(card.id) : undefined) ?? nowhere;
}

function coordinate(value: number): number {
  const tenth = Math.round(value * 10) / 10 + 0;
  return Math.min(limits.reach, Math.max(-limits.reach, tenth));
}
