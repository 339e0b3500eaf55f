import type { Card } from '../card.ts';
import { plainCard, surfaceOf } from '../card.ts';
import type { CycleMap } from '../cycle-map.ts';
import { createCardId } from '../ids.ts';
import type { CardId } from '../ids.ts';
import { mainCycle } from '../ring.ts';
import type { OpenSlot } from './open-slots.ts';

/** A slot as a card that is not there: where it would stand, and with its question for words. Never stored. */
export type GhostCard = Card;

/**
 * The open slots of a map as cards between the cards, for whoever draws it. Their ranks lie right behind the card they
 * follow: below every rank that a card of the map could have there, because "!" comes before every letter and digit.
 * Those beneath are left out while the waterline is lowered. `wordsOf`: what each asks, as its reader is told it.
 */
export function ghostCards(
  map: CycleMap,
  open: readonly OpenSlot[],
  wordsOf: (slot: OpenSlot) => string,
): readonly GhostCard[] {
  const cycle = mainCycle(map);
  if (!cycle) return [];
  return open
    .filter(({ kind }) => surfaceOf(kind) !== 'beneath' || map.isBeneathRaised)
    .map((slot) => ({
      id: ghostId(slot.place),
      cycle: cycle.id,
      owner: slot.owner,
      kind: slot.kind,
      phrase: { text: wordsOf(slot), scribe: 'therapist', confirmedBy: map.people.map(({ id }) => id) },
      rank: rankAfter(map, slot),
      ...plainCard,
      offsets: {},
    }));
}

/** The id of a slot's ghost; no card of a map has one like it. */
export function ghostId(place: number): CardId {
  return createCardId(() => `${ghostPart}${String(place).padStart(4, '0')}`);
}

/** The place of the slot that this id stands for; null for a card's own id. */
export function slotPlaceOf(id: string): number | null {
  const at = id.indexOf(ghostPart);
  return at < 0 ? null : Number(id.slice(at + ghostPart.length));
}

const ghostPart = 'open-slot-';

function rankAfter(
  map: CycleMap,
  { kind, after, place }: Pick<OpenSlot, 'kind' | 'after' | 'place'>,
): string {
  const order = String(place).padStart(4, '0');
  const before = after === null ? '' : (map.cards.get(after)?.rank ?? '');
  // On the other surfaces what is asked for comes behind what was said.
  return surfaceOf(kind) === 'ring' ? `${before}!${order}` : `~${order}`;
}
