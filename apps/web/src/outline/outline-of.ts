import type { Annotation, Card, Cycle, CycleMap, Worded } from '@undercurrent/cycle';
import {
  beneathCards,
  cardsOn,
  compareRanked,
  hasWords,
  isRingComplete,
  newStepCards,
  ringCards,
} from '@undercurrent/cycle';

/** A cycle as lists: its ring in order, what lies beneath, the new steps, and what holds the couple. */
export interface CycleOutline {
  readonly cycle: Cycle;
  readonly ring: readonly Card[];
  readonly isClosed: boolean;
  readonly beneath: readonly Card[];
  readonly newSteps: readonly Card[];
  readonly strengths: readonly Card[];
}

/** The cycles of a map in rank order, as lists. */
export function outlineOf(map: CycleMap): readonly CycleOutline[] {
  return [...map.cycles].sort(compareRanked).map((cycle) => {
    const ring = ringCards(map, cycle.id);
    return {
      cycle,
      ring,
      isClosed: isRingComplete(ring, map.people),
      beneath: beneathCards(map, cycle.id),
      newSteps: newStepCards(map, cycle.id),
      strengths: cardsOn(map, cycle.id, 'strengths'),
    };
  });
}

/** The free marks that can hold words, top to bottom as they lie on the paper. */
export function notesOf(map: CycleMap): readonly Worded[] {
  return [...map.annotations.values()]
    .filter(hasWords)
    .sort((a, b) => a.at.y - b.at.y || a.at.x - b.at.x || (a.id < b.id ? -1 : 1));
}

export function countStrokes(annotations: Iterable<Annotation>): number {
  let count = 0;
  for (const annotation of annotations) if (!hasWords(annotation)) count += 1;
  return count;
}

/** True for the last card of a turn in a list: the next one is another's, or there is none. */
export function endsTurn(cards: readonly Card[], index: number): boolean {
  return cards[index]?.owner !== cards[index + 1]?.owner;
}
