import type { CardId, Owner, PersonId } from '@undercurrent/cycle';
import type { Box } from '@undercurrent/geometry';
import { boxAroundBoxes, centerOf } from '@undercurrent/geometry';
import type { SizedMap } from './sized-map.ts';

/** Less than this between two people is no reason to change sides, in map units. */
const least = 80;

/**
 * The people as what lies beneath stands from left to right: each at the side of the ring where their own hangs, so
 * that no line up from there crosses the ring where it need not. In their own order where that makes no difference.
 */
export function peopleAcross(sized: SizedMap, homes: ReadonlyMap<CardId, Box>): readonly PersonId[] {
  const ring = sized.parts.flatMap((parts) => parts.ring.flatMap(({ id }) => homes.get(id) ?? []));
  const around = boxAroundBoxes(ring);
  const middle = around ? centerOf(around).x : 0;
  const leans = new Map(sized.map.people.map(({ id }) => [id, pullOf(id, sized, homes) ?? middle]));
  return [...leans].sort(([, a], [, b]) => (Math.abs(a - b) < least ? 0 : a - b)).map(([person]) => person);
}

/** The x around which an owner's cards beneath hang; null where none hangs under a card that stands on the map. */
export function pullOf(owner: Owner, sized: SizedMap, homes: ReadonlyMap<CardId, Box>): number | null {
  const pulls = sized.parts
    .flatMap((parts) => parts.beneath)
    .flatMap((card) => {
      const box = card.owner === owner && card.under ? homes.get(card.under) : undefined;
      return box ? [centerOf(box).x] : [];
    });
  return pulls.length === 0 ? null : pulls.reduce((sum, x) => sum + x, 0) / pulls.length;
}
