import type { Card } from './card.ts';
import { surfaceOf } from './card.ts';
import type { CycleMap } from './cycle-map.ts';

/** The ring card whose layers are meant by a card: itself, or the one it hangs under; null for any other. */
export function surfaceAbove(map: Pick<CycleMap, 'cards'>, card: Card): Card | null {
  const above = surfaceOf(card.kind) === 'beneath' ? card.under && map.cards.get(card.under) : card;
  return above && surfaceOf(above.kind) === 'ring' ? above : null;
}
