import type { CardId, CycleId, Person } from '@undercurrent/cycle';
import { isRingComplete } from '@undercurrent/cycle';
import type { CycleParts } from './layout/structure.ts';

/** A ring that is not complete yet (invariant 1). */
export interface OpenRing {
  readonly cycle: CycleId;
  /** The card whose edge closes the ring. */
  readonly last: CardId;
  /** The names of those who have no card on it. */
  readonly missing: readonly string[];
}

/**
 * The rings that say they are drafts: something is on them, but not from everybody. A map of one person has
 * none: it never speaks of the other.
 */
export function openRings(parts: readonly CycleParts[], people: readonly Person[]): readonly OpenRing[] {
  if (people.length < 2) return [];
  return parts.flatMap(({ cycle, ring }) => {
    const last = ring.at(-1);
    if (!last || isRingComplete(ring, people)) return [];
    const present = new Set(ring.map((card) => card.owner));
    const missing = people.filter((person) => !present.has(person.id)).map((person) => person.name);
    return [{ cycle: cycle.id, last: last.id, missing }];
  });
}
