import type { Card, Owner, Surface } from './card.ts';
import { surfaceOf } from './card.ts';
import type { CycleMap } from './cycle-map.ts';
import type { Cycle } from './cycle.ts';
import type { CardId, CycleId } from './ids.ts';
import type { Person } from './person.ts';

/** Consecutive ring cards of one owner; derived, never stored. */
export interface Turn {
  readonly owner: Owner;
  readonly cards: readonly Card[];
}

/** From a ring card to the next one; the last leads to the first. `isClosing` marks that last one. */
export interface Edge {
  readonly from: Card;
  readonly to: Card;
  readonly isClosing: boolean;
}

/** Puts two ranked things in the order every screen shows: by rank, then by id (invariant 5). */
export function compareRanked(
  a: { readonly rank: string; readonly id: string },
  b: { readonly rank: string; readonly id: string },
): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The cycle a map is about: the first that the couple is stuck in, else the first of all; null on an empty map. */
export function mainCycle(map: Pick<CycleMap, 'cycles'>): Cycle | null {
  return map.cycles.find((cycle) => cycle.kind === 'stuck') ?? map.cycles[0] ?? null;
}

/** The ring cards of a cycle in order. O(n log n). */
export function ringCards(map: Pick<CycleMap, 'cards'>, cycle: CycleId): readonly Card[] {
  return cardsOn(map, cycle, 'ring');
}

/** The cards beneath the waterline of a cycle, in rank order. */
export function beneathCards(map: Pick<CycleMap, 'cards'>, cycle: CycleId): readonly Card[] {
  return cardsOn(map, cycle, 'beneath');
}

/** The edges of a ring: none for fewer than two cards. */
export function ringEdges(ring: readonly Card[]): readonly Edge[] {
  if (ring.length < 2) return [];
  return ring.flatMap((from, index) => {
    const to = ring[(index + 1) % ring.length];
    return to ? [{ from, to, isClosing: index === ring.length - 1 }] : [];
  });
}

/** The turns of a ring, starting at its first card; a turn that wraps round the end is told first. */
export function ringTurns(ring: readonly Card[]): readonly Turn[] {
  const turns: { owner: Owner; cards: Card[] }[] = [];
  for (const card of ring) {
    const last = turns.at(-1);
    if (last && last.owner === card.owner) last.cards.push(card);
    else turns.push({ owner: card.owner, cards: [card] });
  }
  const first = turns[0];
  const last = turns.at(-1);
  if (first && last && first !== last && first.owner === last.owner) {
    first.cards.unshift(...last.cards);
    turns.pop();
  }
  return turns;
}

/**
 * True when a ring has two cards or more and at least one from each person (invariant 1). On a map of one person two
 * cards of theirs are enough: it speaks of nobody else.
 */
export function isRingComplete(ring: readonly Card[], people: readonly Person[]): boolean {
  const owners = new Set(ring.map((card) => card.owner));
  return ring.length >= 2 && (owners.has('together') || people.every(({ id }) => owners.has(id)));
}

/** The card that follows `id` on its ring, or null. */
export function nextOnRing(ring: readonly Card[], id: CardId): Card | null {
  const index = ring.findIndex((card) => card.id === id);
  return index < 0 ? null : (ring[(index + 1) % ring.length] ?? null);
}

/** The cards of one surface of a cycle, in the order every screen shows. O(n log n). */
export function cardsOn(map: Pick<CycleMap, 'cards'>, cycle: CycleId, surface: Surface): readonly Card[] {
  const found: Card[] = [];
  for (const card of map.cards.values()) {
    if (card.cycle === cycle && surfaceOf(card.kind) === surface) found.push(card);
  }
  return found.sort(compareRanked);
}
