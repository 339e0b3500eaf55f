import type { Card, CardId, Cycle, CycleMap, NewDance, Owner } from '@undercurrent/cycle';
import { compareRanked, isIdea, surfaceOf } from '@undercurrent/cycle';

/** One cycle with its cards, sorted onto their surfaces, each in rank order. */
export interface CycleParts {
  readonly cycle: Cycle;
  readonly ring: readonly Card[];
  readonly beneath: readonly Card[];
  readonly newSteps: readonly Card[];
  readonly strengths: readonly Card[];
}

/**
 * The cycles of a map that there is something to see of: those with cards, and the first. O(n log n). `rings` are
 * those of a new dance: a new step on one of them is no longer beside the ring.
 */
export function partsOf(
  map: Pick<CycleMap, 'cards' | 'cycles'>,
  rings: NewDance['rings'] | null = null,
): readonly CycleParts[] {
  const byCycle = new Map(
    map.cycles.map((cycle) => [
      cycle.id,
      {
        ring: [] as Card[],
        beneath: [] as Card[],
        'new-steps': [] as Card[],
        strengths: [] as Card[],
      },
    ]),
  );
  for (const card of map.cards.values()) {
    const surface = surfaceOf(card.kind);
    // Letters are read beside the map, ideas lie in their pool.
    if (surface === 'letters' || isIdea(card)) continue;
    byCycle.get(card.cycle)?.[surface].push(card);
  }
  return map.cycles.flatMap((cycle, index) => {
    const cards = byCycle.get(cycle.id);
    if (!cards) return [];
    const { beneath, 'new-steps': allSteps, strengths } = cards;
    if (index > 0 && Object.values(cards).every((list) => list.length === 0)) return [];
    const ring = rings?.get(cycle.id) ?? cards.ring.sort(compareRanked);
    const newSteps = rings ? allSteps.filter((step) => !ring.includes(step)) : allSteps;
    return [
      {
        cycle,
        ring,
        beneath: beneath.sort(compareRanked),
        newSteps: newSteps.sort(compareRanked),
        strengths: strengths.sort(compareRanked),
      },
    ];
  });
}

/** The cards of a map without the roots of some owners, and how many of whom were left out. */
export interface FoldedRoots {
  readonly cards: CycleMap['cards'];
  readonly folded: ReadonlyMap<Owner, number>;
}

/** Leaves out the roots of these owners; the same cards when there are none. */
export function foldRoots(cards: CycleMap['cards'], owners: ReadonlySet<Owner>): FoldedRoots {
  const folded = new Map<Owner, number>();
  const kept = new Map(cards);
  for (const { id, kind, owner } of cards.values()) {
    if (kind !== 'root' || !owners.has(owner)) continue;
    kept.delete(id);
    folded.set(owner, (folded.get(owner) ?? 0) + 1);
  }
  return { cards: folded.size > 0 ? kept : cards, folded };
}

/** Where a new step leaves the ring: at the edge behind `exit`, else at the card it replaces, else nowhere. */
export function branchOf(
  card: Card,
  ring: ReadonlyMap<CardId, unknown>,
): { readonly kind: 'edge' | 'card'; readonly id: CardId } | null {
  if (card.exit && ring.has(card.exit)) return { kind: 'edge', id: card.exit };
  if (card.replaces && ring.has(card.replaces)) return { kind: 'card', id: card.replaces };
  return null;
}
