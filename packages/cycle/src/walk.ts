import type { Card } from './card.ts';
import type { CycleMap } from './cycle-map.ts';
import type { CardId, CycleId, PersonId } from './ids.ts';
import { newDanceRing } from './new-dance.ts';
import { newStepCards, replacedCard } from './new-steps.ts';
import { ringCards, ringTurns } from './ring.ts';

/** Where somebody stands who walks a cycle card by card, and which dance they go on with from there. */
export interface WalkPlace {
  readonly card: CardId;
  readonly way: 'old' | 'new';
}

/** A card on a walk, and where it goes on from there. */
export interface WalkStop {
  readonly card: Card;
  /** The card after and before it; null at a step that leads out of the ring. */
  readonly next: WalkPlace | null;
  readonly previous: WalkPlace | null;
  /** The new steps that can be taken from here instead of going on, in rank order. */
  readonly instead: readonly WalkPlace[];
}

/** Where a walk begins: with the first card of this person’s first turn, or for null the first of all; null on an empty ring. */
export function walkStart(
  map: Pick<CycleMap, 'cards'>,
  cycle: CycleId,
  { person, way }: { readonly person: PersonId | null; readonly way: WalkPlace['way'] },
): WalkPlace | null {
  const ring = ringOf(map, cycle, way);
  const turn = person === null ? undefined : ringTurns(ring).find(({ owner }) => owner === person);
  const first = person === null ? ring[0] : turn?.cards[0];
  return first ? { card: first.id, way } : null;
}

/**
 * The card at a place, and where a walk goes on from there; null when it is gone. From a ring card a step can be
 * taken that leaves the ring behind it, or that takes the place of the card which would come next: the walk then
 * goes on with the new dance. A step that takes no card’s place leads out, and the walk ends there.
 */
export function walkStop(map: Pick<CycleMap, 'cards'>, cycle: CycleId, place: WalkPlace): WalkStop | null {
  const ring = ringOf(map, cycle, place.way);
  const index = ring.findIndex(({ id }) => id === place.card);
  const card = index < 0 ? map.cards.get(place.card) : ring[index];
  if (!card) return null;
  const steps = newStepCards(map, cycle);
  if (index < 0) return steps.includes(card) ? leadingOut(card, ring, place.way) : null;
  const at = (by: number): WalkPlace => {
    const other = ring[(index + by + ring.length) % ring.length] ?? card;
    return { card: other.id, way: place.way };
  };
  const next = at(1);
  // What left the ring behind a card leaves it behind the step that stands in its place.
  const left = [card.id, replacedCard(map, card)?.id];
  const instead = steps.filter(
    (step) =>
      !ring.includes(step) &&
      ((step.exit !== null && left.includes(step.exit)) || replacedCard(map, step)?.id === next.card),
  );
  return {
    card,
    next,
    previous: at(-1),
    instead: instead.map((step) => ({
      card: step.id,
      way: replacedCard(map, step)?.id === next.card ? 'new' : place.way,
    })),
  };
}

function leadingOut(card: Card, ring: readonly Card[], way: WalkPlace['way']): WalkStop {
  const left = ring.find(({ id }) => id === card.exit);
  return { card, next: null, previous: left ? { card: left.id, way } : null, instead: [] };
}

function ringOf(map: Pick<CycleMap, 'cards'>, cycle: CycleId, way: WalkPlace['way']): readonly Card[] {
  const ring = ringCards(map, cycle);
  return way === 'old' ? ring : newDanceRing(map, { ring, steps: newStepCards(map, cycle) });
}
