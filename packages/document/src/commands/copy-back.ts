import { mainCycle, refuse } from '@undercurrent/cycle';
import type { Actor, Card, CardId, CycleMap, Refusal } from '@undercurrent/cycle';
import type { Edit } from '../edit.ts';
import { changeWords } from './card-words.ts';
import { restoreItems } from './items.ts';
import { placeCard } from './place-card.ts';

/**
 * Brings back what a card said in an earlier version. A card that lies in the bin comes back as it is; one that is
 * on the map says again what it said; any other is placed anew under `newId`, in the actor's hand. Who may not write
 * for its owner is refused like for any other card.
 */
export function copyBack(
  map: CycleMap,
  actor: Actor,
  { card, newId }: { readonly card: Card; readonly newId: CardId },
): readonly Edit[] | Refusal {
  const { id, phrase, owner, kind } = card;
  if (map.cards.has(id)) return changeWords(map, actor, { id, words: phrase.text });
  const binned = map.bin.cards.get(id);
  if (binned?.phrase.text === phrase.text) return restoreItems(map, actor, { ids: [id] });
  const cycle = map.cycles.find((one) => one.id === card.cycle) ?? mainCycle(map);
  if (!cycle) return refuse('gone');
  return placeCard(map, actor, {
    id: newId,
    owner,
    kind,
    words: phrase.text,
    cycle: cycle.id,
    under: stillThere(map, card.under),
    replaces: stillThere(map, card.replaces),
    exit: stillThere(map, card.exit),
  });
}

const stillThere = (map: CycleMap, id: CardId | null): CardId | null =>
  id !== null && map.cards.has(id) ? id : null;
