import type { Card } from './card.ts';
import { surfaceOf } from './card.ts';
import type { CycleMap } from './cycle-map.ts';
import type { CardId, CycleId, PersonId } from './ids.ts';
import { cardsOn } from './ring.ts';

/**
 * The ring card that a new step takes the place of, or null. At most one, and of the same owner, or any for a
 * step of all (invariant 7): a link that two people broke at the same moment reads as none.
 */
export function replacedCard(map: Pick<CycleMap, 'cards'>, step: Card): Card | null {
  const card = step.replaces === null ? undefined : map.cards.get(step.replaces);
  if (!card || surfaceOf(step.kind) !== 'new-steps' || surfaceOf(card.kind) !== 'ring') return null;
  return step.owner === 'together' || step.owner === card.owner ? card : null;
}

/** True for words in the pool, which nobody has chosen yet. Of a card that is no new step the mark says nothing. */
export function isIdea(card: Pick<Card, 'kind' | 'isIdea'>): boolean {
  return card.isIdea && card.kind === 'new-step';
}

/** The new steps of a cycle that somebody chose, its pauses and early signs, in rank order. */
export function newStepCards(map: Pick<CycleMap, 'cards'>, cycle: CycleId): readonly Card[] {
  return cardsOn(map, cycle, 'new-steps').filter((card) => !isIdea(card));
}

/** The pool of ideas of a cycle, in rank order. */
export function ideaCards(map: Pick<CycleMap, 'cards'>, cycle: CycleId): readonly Card[] {
  return cardsOn(map, cycle, 'new-steps').filter(isIdea);
}

/** Whose idea the map says it is just now: nobody’s while names are not shown, and never of one without a name. */
export function shownIdeaOwner(
  map: Pick<CycleMap, 'areIdeaNamesShown'>,
  idea: Pick<Card, 'owner'>,
): PersonId | null {
  return map.areIdeaNamesShown && idea.owner !== 'together' ? idea.owner : null;
}

/** The new steps by the ring card they take the place of, each list in the order of `steps`. */
export function stepsByReplaced(
  map: Pick<CycleMap, 'cards'>,
  steps: readonly Card[],
): ReadonlyMap<CardId, readonly Card[]> {
  const found = new Map<CardId, Card[]>();
  for (const step of steps) {
    const card = isIdea(step) ? null : replacedCard(map, step);
    if (!card) continue;
    const known = found.get(card.id);
    if (known) known.push(step);
    else found.set(card.id, [step]);
  }
  return found;
}
