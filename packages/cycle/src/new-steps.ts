import type { Card } from './card.ts';
import { surfaceOf } from './card.ts';
import type { CycleMap } from './cycle-map.ts';

/**
 * The ring card that a new step takes the place of, or null. At most one, and of the same owner, or any for a
 * step of all (invariant 7): a link that two people broke at the same moment reads as none.
 */
export function replacedCard(map: Pick<CycleMap, 'cards'>, step: Card): Card | null {
  const card = step.replaces === null ? undefined : map.cards.get(step.replaces);
  if (!card || surfaceOf(step.kind) !== 'new-steps' || surfaceOf(card.kind) !== 'ring') return null;
  return step.owner === 'together' || step.owner === card.owner ? card : null;
}
