import { boardOf, cardsOn, limits, refuse, surfaceOf } from '@undercurrent/cycle';
import type { Actor, Card, CardId, CycleMap, EdgeNote, Layout, Refusal } from '@undercurrent/cycle';
import type { Edit } from '../edit.ts';
import { isEqual } from '../equal.ts';
import { offsetKey } from '../keys.ts';
import { rankInto } from '../ranks.ts';
import { refusedBy } from './card-rules.ts';
import { placeAfter, reranked } from './place-card.ts';

/**
 * Moves a card to another place on its surface: after another card, or to the front. What a hand had moved it by
 * was meant for the place it leaves; only in the free layout a card lies where it was put, whatever its place.
 */
export function reorderCard(
  map: CycleMap,
  actor: Actor,
  { id, after }: { readonly id: CardId; readonly after: CardId | null },
): readonly Edit[] | Refusal {
  const card = map.cards.get(id);
  if (!card || (after !== null && !map.cards.has(after))) return refuse('gone');
  const refusal = refusedBy(actor, 'arrange', boardOf(map));
  if (refusal) return refusal;
  const order = cardsOn(map, card.cycle, surfaceOf(card.kind));
  if (after !== null && !order.some((other) => other.id === after)) return refuse('wrong-surface');
  const others = order.filter((other) => other.id !== id);
  const index = after === id ? order.indexOf(card) : placeAfter(others, after);
  if (order.indexOf(card) === index) return [];
  const { ranks, moved } = rankInto(others, index);
  return [
    ...reranked([...moved, ...ranks.map((rank) => ({ thing: card, rank }))]),
    ...(map.layout === 'free' ? [] : letGoOfMove(card, map.layout)),
  ];
}

/** Puts a few words on the edge that leaves a ring card, and whether this step turns the cycle up. */
export function noteEdge(
  map: CycleMap,
  actor: Actor,
  args: { readonly from: CardId; readonly words: string; readonly amplifies: boolean },
): readonly Edit[] | Refusal {
  const card = map.cards.get(args.from);
  if (!card) return refuse('gone');
  const refusal = refusedBy(actor, 'arrange', boardOf(map));
  if (refusal) return refusal;
  if (surfaceOf(card.kind) !== 'ring') return refuse('wrong-surface');
  if (args.words.length > limits.label) return refuse('too-long');
  const edge = edgeNote(args.words, args.amplifies);
  return isEqual(edge, card.edge)
    ? []
    : [{ kind: 'set', record: 'cards', id: card.id, field: 'edge', value: edge }];
}

/** Lets go of every hand move in a layout: each card goes back to its place. */
export function tidyUp(
  map: CycleMap,
  actor: Actor,
  { layout }: { readonly layout: Layout },
): readonly Edit[] | Refusal {
  const refusal = refusedBy(actor, 'arrange', boardOf(map));
  if (refusal) return refusal;
  return [...map.cards.values()].flatMap((card) => letGoOfMove(card, layout));
}

function letGoOfMove(card: Card, layout: Layout): readonly Edit[] {
  if (card.offsets[layout] === undefined) return [];
  return [{ kind: 'set', record: 'cards', id: card.id, field: offsetKey(layout), value: null }];
}

function edgeNote(words: string, amplifies: boolean): EdgeNote | null {
  const isBlank = words.trim() === '';
  return isBlank && !amplifies ? null : { words: isBlank ? '' : words, amplifies };
}
