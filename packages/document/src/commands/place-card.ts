import {
  boardOf,
  cardsOn,
  limits,
  mainCycle,
  ownerSubject,
  plainCard,
  refuse,
  surfaceOf,
} from '@undercurrent/cycle';
import type {
  Actor,
  Card,
  CardId,
  CardKind,
  CycleId,
  CycleMap,
  Owner,
  PersonId,
  Refusal,
} from '@undercurrent/cycle';
import type { CardFields, Edit } from '../edit.ts';
import type { Insertion } from '../ranks.ts';
import { rankBehind, rankInto } from '../ranks.ts';
import { isOnMap, isOwnersKind, phraseBy, refusedBy, refusedWords } from './card-rules.ts';
import { refusedLink } from './links.ts';
import type { LinkField } from './links.ts';

/** A card to be placed. */
export interface NewCard {
  readonly id: CardId;
  readonly owner: Owner;
  readonly kind: CardKind;
  readonly words: string;
  /** The card it follows on its surface; null for the first place. Left out, or gone meanwhile: the last. */
  readonly after?: CardId | null;
  /** For a card beneath: the ring card it hangs under; null for under the person. */
  readonly under?: CardId | null;
  /** For a new step: the ring card it takes the place of, of the same owner or of all (invariant 7). */
  readonly replaces?: CardId | null;
  /** For a new step: the ring card whose leaving edge it branches from. */
  readonly exit?: CardId | null;
  /** For a new step: it lies in the pool, not chosen yet. */
  readonly isIdea?: boolean;
  /** For a new step: what it begins at. */
  readonly notice?: string | null;
  /** For a letter: whom it is for. */
  readonly recipient?: PersonId | null;
  /** The main cycle when left out. */
  readonly cycle?: CycleId;
}

/** Puts a new card on the map. A link to a card that is gone meanwhile is left out: words come first. */
export function placeCard(map: CycleMap, actor: Actor, args: NewCard): readonly Edit[] | Refusal {
  const cycle = args.cycle ?? mainCycle(map)?.id;
  if (cycle === undefined || !isOnMap(map, args.owner)) return refuse('gone');
  if (map.cards.size >= limits.cards) return refuse('too-many');
  if (!isOwnersKind(args.kind, args.owner)) return refuse('wrong-surface');
  const refusal =
    refusedBy(actor, 'add-card', ownerSubject(args.owner, map)) ??
    refusedWords(args.words) ??
    refusedLinks(map, args);
  if (refusal) return refusal;
  const order = cardsOn(map, cycle, surfaceOf(args.kind));
  const { ranks, moved } = roomFor(map, actor, { order, index: placeAfter(order, args.after), count: 1 });
  return [
    ...reranked(moved),
    {
      kind: 'create',
      record: 'cards',
      id: args.id,
      fields: {
        ...bareCard,
        cycle,
        owner: args.owner,
        kind: args.kind,
        phrase: phraseBy(actor, args.owner, args.words),
        rank: ranks[0] ?? '',
        isIdea: args.isIdea ?? false,
        ...linksOf(map, args),
        ...toldBeside(args),
      },
    },
  ];
}

/** A card's fields that say: linked to nothing, moved by no hand. */
export const bareCard = {
  ...plainCard,
  'offset/ring': null,
  'offset/figure-eight': null,
  'offset/columns': null,
  'offset/free': null,
} as const satisfies Partial<CardFields>;

/** Where in an order something goes that follows `after`: at the end when that is left out or gone. */
export function placeAfter(order: readonly Card[], after: CardId | null | undefined): number {
  if (after === null) return 0;
  const index = order.findIndex((card) => card.id === after);
  return index < 0 ? order.length : index + 1;
}

/**
 * Ranks for new cards at a place of a surface. While the board is locked to this actor no card that lies there gives
 * way: the new ones come at the next place where there is room.
 */
export function roomFor(
  map: CycleMap,
  actor: Actor,
  {
    order,
    index,
    count,
  }: { readonly order: readonly Card[]; readonly index: number; readonly count: number },
): Insertion<Card> {
  const insertion = rankInto(order, index, count);
  if (insertion.moved.length === 0 || !refusedBy(actor, 'arrange', boardOf(map))) return insertion;
  return { ranks: rankBehind(order, index, count), moved: [] };
}

/** The edits that give neighbours another rank. */
export function reranked(moved: readonly { readonly thing: Card; readonly rank: string }[]): readonly Edit[] {
  return moved.map(({ thing, rank }) => ({
    kind: 'set',
    record: 'cards',
    id: thing.id,
    field: 'rank',
    value: rank,
  }));
}

/** What belongs to a card's words without being among them. */
function toldBeside({ notice, recipient }: NewCard): Pick<CardFields, 'notice' | 'recipient'> {
  return { notice: notice ?? null, recipient: recipient ?? null };
}

/** The links whose cards are still there. */
function linksOf(map: CycleMap, args: NewCard): Readonly<Record<LinkField, CardId | null>> {
  const kept = (id: CardId | null | undefined) => (id && map.cards.has(id) ? id : null);
  return { under: kept(args.under), replaces: kept(args.replaces), exit: kept(args.exit) };
}

function refusedLinks(map: CycleMap, args: NewCard): Refusal | null {
  const { under, replaces, exit } = linksOf(map, args);
  return (
    (under && refusedLink(map, args, 'under', under)) ??
    (replaces && refusedLink(map, args, 'replaces', replaces)) ??
    (exit && refusedLink(map, args, 'exit', exit))
  );
}
