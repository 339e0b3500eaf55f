import { cardsOn, limits, ownerSubject, refuse, surfaceOf } from '@undercurrent/cycle';
import type { Actor, Card, CardId, CycleMap, Refusal } from '@undercurrent/cycle';
import type { Edit } from '../edit.ts';
import { rankInto } from '../ranks.ts';
import { phraseBy, refusedBy } from './card-rules.ts';
import { bareCard, placeAfter, reranked } from './place-card.ts';

/**
 * Copies cards, each right behind its original and under the same card. A copy's words are put down anew by
 * the actor: nobody's confirmation is copied. `newIds` go with `ids` one by one.
 */
export function duplicateCards(
  map: CycleMap,
  actor: Actor,
  { ids, newIds }: { readonly ids: readonly CardId[]; readonly newIds: readonly CardId[] },
): readonly Edit[] | Refusal {
  const edits: Edit[] = [];
  for (const [index, id] of ids.entries()) {
    const card = map.cards.get(id);
    const newId = newIds[index];
    if (!card || newId === undefined) return refuse('gone');
    const refusal = refusedBy(actor, 'add-card', ownerSubject(card.owner));
    if (refusal) return refusal;
    edits.push(...copyEdits(map, actor, card, newId));
  }
  return map.cards.size + ids.length > limits.cards ? refuse('too-many') : edits;
}

function copyEdits(map: CycleMap, actor: Actor, card: Card, id: CardId): readonly Edit[] {
  const order = cardsOn(map, card.cycle, surfaceOf(card.kind));
  const { ranks, moved } = rankInto(order, placeAfter(order, card.id));
  return [
    ...reranked(moved),
    {
      kind: 'create',
      record: 'cards',
      id,
      fields: {
        ...bareCard,
        cycle: card.cycle,
        owner: card.owner,
        kind: card.kind,
        phrase: phraseBy(actor, card.owner, card.phrase.text),
        rank: ranks[0] ?? '',
        under: card.under,
        replaces: card.replaces,
        exit: card.exit,
      },
    },
  ];
}
