import { boardSubject, cardsOn, limits, refuse, surfaceOf } from '@undercurrent/cycle';
import type { Actor, Card, CardId, CycleMap, Layout, Refusal } from '@undercurrent/cycle';
import type { Edit } from '../edit.ts';
import { offsetKey } from '../keys.ts';
import { rankInto } from '../ranks.ts';
import { canBelongTo, refusedBy, refusedWords } from './card-rules.ts';
import { placeAfter, reranked } from './place-card.ts';

/** Moves a card to another place on its surface: after another card, or to the front. */
export function reorderCard(
  map: CycleMap,
  actor: Actor,
  { id, after }: { readonly id: CardId; readonly after: CardId | null },
): readonly Edit[] | Refusal {
  const card = map.cards.get(id);
  if (!card || (after !== null && !map.cards.has(after))) return refuse('gone');
  const refusal = refusedBy(actor, 'arrange', boardSubject);
  if (refusal) return refusal;
  const order = cardsOn(map, card.cycle, surfaceOf(card.kind));
  if (after !== null && !order.some((other) => other.id === after)) return refuse('wrong-surface');
  const others = order.filter((other) => other.id !== id);
  const index = after === id ? order.indexOf(card) : placeAfter(others, after);
  if (order.indexOf(card) === index) return [];
  const { ranks, moved } = rankInto(others, index);
  return reranked([...moved, ...ranks.map((rank) => ({ thing: card, rank }))]);
}

/** Hangs a card beneath under a ring card of its owner, or (null) under the person. */
export function hangUnder(
  map: CycleMap,
  actor: Actor,
  { id, under }: { readonly id: CardId; readonly under: CardId | null },
): readonly Edit[] | Refusal {
  const card = map.cards.get(id);
  const target = under === null ? undefined : map.cards.get(under);
  if (!card || (under !== null && !target)) return refuse('gone');
  const refusal = refusedBy(actor, 'arrange', boardSubject);
  if (refusal) return refusal;
  if (surfaceOf(card.kind) !== 'beneath' || (target && surfaceOf(target.kind) !== 'ring')) {
    return refuse('wrong-surface');
  }
  if (target && !canBelongTo(card, target)) return refuse('not-yours');
  return card.under === under ? [] : [setLink(card, 'under', under)];
}

/**
 * Says which ring card a new step takes the place of (one of its owner, or any for a step of all: invariant 7)
 * and from which ring card's edge it leaves. What is left out stays as it is.
 */
export function linkNewStep(
  map: CycleMap,
  actor: Actor,
  args: { readonly id: CardId; readonly replaces?: CardId | null; readonly exit?: CardId | null },
): readonly Edit[] | Refusal {
  const card = map.cards.get(args.id);
  if (!card) return refuse('gone');
  const refusal = refusedBy(actor, 'arrange', boardSubject);
  if (refusal) return refusal;
  if (surfaceOf(card.kind) !== 'new-steps') return refuse('wrong-surface');
  const edits: Edit[] = [];
  for (const field of ['replaces', 'exit'] as const) {
    const link = args[field];
    if (link === undefined || link === card[field]) continue;
    const target = link === null ? null : map.cards.get(link);
    if (target === undefined) return refuse('gone');
    if (target && surfaceOf(target.kind) !== 'ring') return refuse('wrong-surface');
    if (target && field === 'replaces' && !canBelongTo(card, target)) return refuse('not-yours');
    edits.push(setLink(card, field, link));
  }
  return edits;
}

/** Puts a few words on the edge that leaves a ring card, and whether this step turns the cycle up. */
export function noteEdge(
  map: CycleMap,
  actor: Actor,
  args: { readonly from: CardId; readonly words: string; readonly amplifies: boolean },
): readonly Edit[] | Refusal {
  const card = map.cards.get(args.from);
  if (!card) return refuse('gone');
  const refusal = refusedBy(actor, 'arrange', boardSubject);
  if (refusal) return refusal;
  if (surfaceOf(card.kind) !== 'ring') return refuse('wrong-surface');
  const isBlank = args.words.trim() === '';
  if (!isBlank) {
    const tooLong = refusedWords(args.words, limits.label);
    if (tooLong) return tooLong;
  }
  const edge =
    isBlank && !args.amplifies ? null : { words: isBlank ? '' : args.words, amplifies: args.amplifies };
  if (edge?.words === card.edge?.words && edge?.amplifies === card.edge?.amplifies) return [];
  return [{ kind: 'set', record: 'cards', id: card.id, field: 'edge', value: edge }];
}

/** Lets go of every hand move in a layout: each card goes back to its place. */
export function tidyUp(
  map: CycleMap,
  actor: Actor,
  { layout }: { readonly layout: Layout },
): readonly Edit[] | Refusal {
  const refusal = refusedBy(actor, 'arrange', boardSubject);
  if (refusal) return refusal;
  return [...map.cards.values()]
    .filter((card) => card.offsets[layout] !== undefined)
    .map((card) => ({
      kind: 'set',
      record: 'cards',
      id: card.id,
      field: offsetKey(layout),
      value: null,
    }));
}

function setLink(card: Card, field: 'under' | 'replaces' | 'exit', value: CardId | null): Edit {
  return { kind: 'set', record: 'cards', id: card.id, field, value };
}
