import type { CardKind, CycleMap, Owner } from '@undercurrent/cycle';
import { mainCycle, ringCards } from '@undercurrent/cycle';
import { englishGrammar, tellMoment } from '@undercurrent/cycle/narrative';
import { offer, offerNames, pausePlanOffers, pausePlanPrompts } from '@undercurrent/cycle/vocabularies';
import type { Offer, OfferContext } from '@undercurrent/cycle/vocabularies';

/** So many of the others’ moves are offered as what sets it off. */
const mostSaid = 3;

export { offerNames, pausePlanOffers, pausePlanPrompts };

/** Words on offer for a card: for what sets somebody off, first what the others did last on this map. */
export function offerFor(map: CycleMap | null, kind: CardKind, context: OfferContext): Offer {
  const said = map && kind === 'cue' ? lastMoves(map, context.owner) : [];
  return offer(kind, { ...context, said });
}

/** What the others did last, as this person would say it: “Malaki leaves the room”. */
function lastMoves(map: CycleMap, owner: Owner): readonly string[] {
  const cycle = mainCycle(map);
  if (!cycle || owner === 'together') return [];
  const voice = { kind: 'by', speaker: owner } as const;
  const told = ringCards(map, cycle.id)
    .filter((card) => card.kind === 'move' && card.owner !== owner)
    .reverse()
    .flatMap((card) => tellMoment(map, card, { grammar: englishGrammar, voice }) ?? []);
  return [...new Set(told)].slice(0, mostSaid);
}
