import type { CardId, CycleMap } from '@undercurrent/cycle';

/**
 * The map with only the first `count` cards that came to it. Cards of which nobody knows when they came are the
 * last; marks of a hand belong to the whole map and come with its last card.
 */
export function grownTo(map: CycleMap, order: readonly CardId[], count: number): CycleMap {
  if (count >= map.cards.size) return map;
  const place = new Map(order.map((id, index) => [id, index]));
  const placeOf = (id: CardId) => place.get(id) ?? order.length;
  const first = [...map.cards].sort(([a], [b]) => placeOf(a) - placeOf(b)).slice(0, count);
  return { ...map, cards: new Map(first), annotations: new Map() };
}
