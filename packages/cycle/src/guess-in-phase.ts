import type { Actor } from './actor.ts';
import type { Card, CardKind, Owner } from './card.ts';
import { beneathKinds } from './card.ts';
import type { CycleMap } from './cycle-map.ts';
import type { CycleId, PersonId } from './ids.ts';
import { newStepCards } from './new-steps.ts';
import { beneathCards, cardsOn } from './ring.ts';

/** What a guess starts from. `chosen`: the ring card in hand, or null. */
export interface GuessFrom {
  readonly cycle: CycleId;
  readonly actor: Actor;
  readonly chosen: Card | null;
}

/** Whose card comes next in a phase, probably, and of which kind. */
export interface GuessedCard {
  readonly owner: Owner;
  readonly kind: CardKind;
}

/** Without a card in hand nobody is asked for where it began: that is gone into from a card, not on the way past. */
const shallowKinds = ['tender', 'fear', 'need'] as const satisfies readonly CardKind[];

/**
 * The layer to go to next: under the card in hand the first that its owner has not told there; without one the
 * first that is missing of whoever has told least. A partner is never asked for another's.
 */
export function guessBeneath(map: CycleMap, { cycle, actor, chosen }: GuessFrom): GuessedCard {
  const told = beneathCards(map, cycle);
  const self = selfOf(actor);
  const owner =
    self ?? ownerOf(chosen) ?? personWithFewest(map, (id) => told.filter((card) => card.owner === id).length);
  const isUnderChosen = chosen !== null && chosen.owner === owner;
  const there = told.filter((card) => card.owner === owner && (!isUnderChosen || card.under === chosen.id));
  const kinds: readonly CardKind[] = isUnderChosen ? beneathKinds : shallowKinds;
  const kind = kinds.find((each) => there.every((card) => card.kind !== each)) ?? 'tender';
  return { owner, kind };
}

/**
 * What leads out of the cycle, one thing after the other: a new step of each person, the pause with its return,
 * an early sign of each, what holds them, and then more new steps. Ideas in the pool are not steps yet.
 */
export function guessNewStep(map: CycleMap, { cycle, actor, chosen }: GuessFrom): GuessedCard {
  const steps = newStepCards(map, cycle);
  const self = selfOf(actor);
  const lacking = (kind: CardKind): PersonId | null => {
    const has = (id: Owner) => steps.some((card) => card.kind === kind && card.owner === id);
    if (has('together')) return null;
    const asked = self ? [self] : map.people.map((person) => person.id);
    return asked.find((id) => !has(id)) ?? null;
  };
  const first = self ?? ownerOf(chosen) ?? map.people[0]?.id ?? 'together';
  const without = lacking('new-step');
  if (without) return { owner: chosen ? first : without, kind: 'new-step' };
  if (steps.every((card) => card.kind !== 'pause')) return { owner: 'together', kind: 'pause' };
  const unwarned = lacking('early-sign');
  if (unwarned) return { owner: unwarned, kind: 'early-sign' };
  const isHeld = cardsOn(map, cycle, 'strengths').length > 0;
  return isHeld ? { owner: first, kind: 'new-step' } : { owner: 'together', kind: 'strength' };
}

function selfOf(actor: Actor): PersonId | null {
  return actor.role === 'therapist' ? null : actor.person;
}

function ownerOf(card: Card | null): PersonId | null {
  return card === null || card.owner === 'together' ? null : card.owner;
}

function personWithFewest(map: CycleMap, countOf: (id: PersonId) => number): Owner {
  let best: PersonId | null = null;
  for (const { id } of map.people) if (best === null || countOf(id) < countOf(best)) best = id;
  return best ?? 'together';
}
