import { ringCards, surfaceOf } from '@undercurrent/cycle';
import type { Card, CycleMap } from '@undercurrent/cycle';

/** The ring cards a card can be linked to, in their order. */
export interface LinkOffer {
  /** A new step leaves the ring by an `exit`; a card beneath hangs `under` a card. */
  readonly field: 'exit' | 'under';
  readonly cards: readonly Card[];
}

/** A new step may leave from any ring card, a card beneath hangs under its owner's; null for ring cards. */
export function linksFor(map: CycleMap, card: Card): LinkOffer | null {
  const surface = surfaceOf(card.kind);
  if (surface === 'ring') return null;
  const ring = ringCards(map, card.cycle);
  if (surface === 'new-steps') return { field: 'exit', cards: ring };
  return {
    field: 'under',
    cards: ring.filter(({ owner }) => card.owner === 'together' || owner === card.owner),
  };
}
