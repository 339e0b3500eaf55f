import { isRefusal, mainCycle, refuse, surfaceOf } from '@undercurrent/cycle';
import type { Actor, Card, CardId, CycleMap, Refusal } from '@undercurrent/cycle';
import type { Edit } from '../edit.ts';
import { changeKind, changeOwner, changeWords } from './card-words.ts';
import { restoreCard } from './items.ts';
import { tellStep } from './new-steps.ts';
import { placeCard } from './place-card.ts';

/**
 * Brings back one card as it was in an earlier version, and nothing else. One that lies in the bin comes back as it
 * is, without what hung under it; one that is on the map is again whose it was, of the kind it was, and says what it
 * said; any other is placed anew under `newId`, in the actor's hand. Who may not write for its owner is refused like
 * for any other card.
 */
export function copyBack(
  map: CycleMap,
  actor: Actor,
  { card, newId }: { readonly card: Card; readonly newId: CardId },
): readonly Edit[] | Refusal {
  const { id, phrase, owner, kind, notice } = card;
  const now = map.cards.get(id);
  if (now) return sayAgain(map, actor, { now, card });
  const binned = map.bin.cards.get(id);
  if (binned?.phrase.text === phrase.text) return restoreCard(map, actor, { id });
  const cycle = map.cycles.find((one) => one.id === card.cycle) ?? mainCycle(map);
  if (!cycle) return refuse('gone');
  return placeCard(map, actor, {
    id: newId,
    owner,
    kind,
    notice,
    words: phrase.text,
    cycle: cycle.id,
    under: stillThere(map, card.under),
    replaces: stillThere(map, card.replaces),
    exit: stillThere(map, card.exit),
  });
}

/** Each change is made to the card as the one before leaves it. */
function sayAgain(
  map: CycleMap,
  actor: Actor,
  { now, card }: { readonly now: Card; readonly card: Card },
): readonly Edit[] | Refusal {
  const { id, owner, kind, phrase, notice } = card;
  const owned = withCard(map, { ...now, owner });
  const turned = withCard(map, { ...now, owner, kind });
  const answers = [
    changeOwner(map, actor, { id, owner }),
    changeKind(owned, actor, { id, kind }),
    changeWords(turned, actor, { id, words: phrase.text }),
    surfaceOf(kind) === 'new-steps' ? tellStep(turned, actor, { id, notice: notice ?? '' }) : [],
  ];
  return answers.find(isRefusal) ?? answers.flatMap((answer) => (isRefusal(answer) ? [] : answer));
}

const withCard = (map: CycleMap, card: Card): CycleMap => ({
  ...map,
  cards: new Map([...map.cards, [card.id, card]]),
});

const stillThere = (map: CycleMap, id: CardId | null): CardId | null =>
  id !== null && map.cards.has(id) ? id : null;
