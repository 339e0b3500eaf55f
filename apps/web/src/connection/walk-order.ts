import { beneathCards, cardsOn, newStepCards, ringCards } from '@undercurrent/cycle';
import type { Card, CycleMap } from '@undercurrent/cycle';
import { foldedRoots } from '../stores/roots.ts';
import type { SelectableId } from './map-connection.ts';

/** Everything shown, as it is read: the ring, what lies beneath, new steps, strengths, the free marks. */
export function walkOrder(map: CycleMap): readonly SelectableId[] {
  const folded = foldedRoots(map.people);
  const isShown = ({ kind, owner }: Card) => kind !== 'root' || !folded.has(owner);
  const cards = map.cycles.flatMap((cycle) => [
    ...ringCards(map, cycle.id),
    ...(map.isBeneathRaised ? beneathCards(map, cycle.id).filter(isShown) : []),
    ...newStepCards(map, cycle.id),
    ...cardsOn(map, cycle.id, 'strengths'),
  ]);
  return [...cards.map(({ id }) => id), ...map.annotations.keys()];
}
