import {
  beneathKinds,
  mainCycle,
  newStepKinds,
  ringCards,
  ringKinds,
  strengthKinds,
} from '@undercurrent/cycle';
import type { Card, CardKind, CycleMap, PersonId } from '@undercurrent/cycle';

/** The kinds of card one can write for oneself, what lies beneath first: it is what needs time alone most. */
export const draftCardKinds: readonly CardKind[] = [
  ...beneathKinds,
  ...ringKinds,
  ...newStepKinds,
  ...strengthKinds,
];

/** The ring cards that a card of this kind of one's own can belong to. */
export function ringCardsFor(map: CycleMap, kind: CardKind, person: PersonId | null): readonly Card[] {
  const cycle = mainCycle(map);
  if (!cycle || !(beneathKinds as readonly CardKind[]).includes(kind)) return [];
  return ringCards(map, cycle.id).filter(({ owner }) => owner === person);
}
