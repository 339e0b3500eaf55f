import type { Card } from './card.ts';
import type { CycleMap } from './cycle-map.ts';
import type { CardId, CycleId } from './ids.ts';
import { newStepCards, stepsByReplaced } from './new-steps.ts';
import { ringCards, ringEdges } from './ring.ts';

/** Ways to look at the dance: as it goes, the new one over it, and as it can go. */
export const dances = ['old', 'both', 'new'] as const;
export type Dance = (typeof dances)[number];

/** A step from card to card that the old dance does not take. */
export interface NewWay {
  readonly from: CardId;
  readonly to: CardId;
}

/** A map as the new dance: the cards that are then on it, and the ring of each cycle. */
export interface NewDance {
  readonly cards: CycleMap['cards'];
  readonly rings: ReadonlyMap<CycleId, readonly Card[]>;
  /** The ring cards that new steps took the place of. */
  readonly replaced: ReadonlySet<CardId>;
  /** The steps that stand on a ring. */
  readonly steps: ReadonlySet<CardId>;
  /** The steps from card to card that are not those of the old dance. */
  readonly ways: readonly NewWay[];
}

/**
 * The ring as it goes when the new steps are danced: each stands in the place of the card it replaces, several
 * for one card one after the other; all other cards stay. The ring itself while nothing is replaced.
 */
export function newDanceRing(
  map: Pick<CycleMap, 'cards'>,
  { ring, steps }: { readonly ring: readonly Card[]; readonly steps: readonly Card[] },
): readonly Card[] {
  const replacing = stepsByReplaced(map, steps);
  return replacing.size === 0 ? ring : ring.flatMap((card) => replacing.get(card.id) ?? [card]);
}

/** True when there is a new dance to be seen beside the old: a step replaces a card of this cycle’s ring. */
export function hasNewDance(map: Pick<CycleMap, 'cards'>, cycle: CycleId): boolean {
  const onRing = new Set(ringCards(map, cycle).map((card) => card.id));
  return [...stepsByReplaced(map, newStepCards(map, cycle)).keys()].some((id) => onRing.has(id));
}

/**
 * A map as its new dance. A step stands where a hand had put the card it replaces; what hung under that card
 * hangs under the step, and a way out that left it leaves the step.
 */
export function newDance(map: Pick<CycleMap, 'cards' | 'cycles'>): NewDance {
  const instead = new Map<CardId, readonly Card[]>();
  const standing = new Map<CardId, Card>();
  const danced = map.cycles.map(({ id }) => {
    const ring = ringCards(map, id);
    const steps = newStepCards(map, id);
    const replacing = stepsByReplaced(map, steps);
    for (const card of ring) {
      const own = replacing.get(card.id) ?? [];
      if (own.length > 0) instead.set(card.id, own);
      for (const step of own) standing.set(step.id, card);
    }
    return { id, ring, round: newDanceRing(map, { ring, steps }) };
  });
  const cards = new Map<CardId, Card>();
  for (const card of map.cards.values()) {
    if (instead.has(card.id)) continue;
    const place = standing.get(card.id);
    cards.set(card.id, place ? { ...card, offsets: place.offsets } : relinked(card, instead));
  }
  return {
    cards,
    rings: new Map(danced.map(({ id, round }) => [id, round.map((card) => cards.get(card.id) ?? card)])),
    replaced: new Set(instead.keys()),
    steps: new Set(standing.keys()),
    ways: danced.flatMap(({ ring, round }) => newWays(ring, round)),
  };
}

function relinked(card: Card, instead: ReadonlyMap<CardId, readonly Card[]>): Card {
  const under = card.under && instead.get(card.under)?.[0]?.id;
  const exit = card.exit && instead.get(card.exit)?.at(-1)?.id;
  return (under ?? exit) ? { ...card, under: under ?? card.under, exit: exit ?? card.exit } : card;
}

function newWays(ring: readonly Card[], round: readonly Card[]): readonly NewWay[] {
  const old = new Set(ringEdges(ring).map(({ from, to }) => `${from.id} ${to.id}`));
  return ringEdges(round)
    .map(({ from, to }) => ({ from: from.id, to: to.id }))
    .filter(({ from, to }) => !old.has(`${from} ${to}`));
}
