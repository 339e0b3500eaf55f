import { surfaceOf, unconfirmedBy } from '@undercurrent/cycle';
import type { Card, CycleMap, PersonId } from '@undercurrent/cycle';

/** The cards in sight that somebody else wrote for this person, who has not made them their own yet. */
export function wordsToConfirm(map: CycleMap, person: PersonId): readonly Card[] {
  return [...map.cards.values()].filter(
    (card) => isInSight(map, card) && unconfirmedBy(map, card).includes(person),
  );
}

/** Ideas wait in their pool to be chosen, letters to be opened, and what is folded away waits to be raised. */
function isInSight(map: CycleMap, { kind, isIdea }: Card): boolean {
  const surface = surfaceOf(kind);
  return !isIdea && surface !== 'letters' && (surface !== 'beneath' || map.isBeneathRaised);
}
