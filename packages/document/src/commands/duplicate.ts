import { cardsOn, limits, ownerSubject, refuse, surfaces } from '@undercurrent/cycle';
import type { Actor, Card, CardId, CycleMap, Refusal } from '@undercurrent/cycle';
import type { Edit } from '../edit.ts';
import { rankInto } from '../ranks.ts';
import { phraseBy, refusedBy } from './card-rules.ts';
import { bareCard, reranked } from './place-card.ts';

/**
 * Copies cards: in their order, behind the last of them on each surface, with the same links. A copy's words
 * are put down anew by the actor: nobody's confirmation is copied. `newIds` go with `ids` one by one.
 */
export function duplicateCards(
  map: CycleMap,
  actor: Actor,
  { ids, newIds }: { readonly ids: readonly CardId[]; readonly newIds: readonly CardId[] },
): readonly Edit[] | Refusal {
  const copies = new Map<CardId, CardId>();
  for (const [index, id] of ids.entries()) {
    const card = map.cards.get(id);
    const newId = newIds[index];
    if (!card || newId === undefined) return refuse('gone');
    const refusal = refusedBy(actor, 'add-card', ownerSubject(card.owner));
    if (refusal) return refusal;
    copies.set(id, newId);
  }
  if (map.cards.size + copies.size > limits.cards) return refuse('too-many');
  return map.cycles.flatMap((cycle) =>
    surfaces.flatMap((surface) => copiesOn(cardsOn(map, cycle.id, surface), copies, actor)),
  );
}

function copiesOn(
  order: readonly Card[],
  copies: ReadonlyMap<CardId, CardId>,
  actor: Actor,
): readonly Edit[] {
  const originals = order.filter((card) => copies.has(card.id));
  const last = originals.at(-1);
  if (!last) return [];
  const { ranks, moved } = rankInto(order, order.indexOf(last) + 1, originals.length);
  const created = originals.flatMap((card, index): readonly Edit[] => {
    const id = copies.get(card.id);
    return id === undefined ? [] : [copyEdit(actor, card, { id, rank: ranks[index] ?? '' })];
  });
  return [...reranked(moved), ...created];
}

function copyEdit(actor: Actor, card: Card, { id, rank }: Pick<Card, 'id' | 'rank'>): Edit {
  const { cycle, owner, kind, under, replaces, exit } = card;
  const phrase = phraseBy(actor, owner, card.phrase.text);
  const fields = { ...bareCard, cycle, owner, kind, phrase, rank, under, replaces, exit };
  return { kind: 'create', record: 'cards', id, fields };
}
