import type { CardId, Owner } from '@undercurrent/cycle';
import type { Box } from '@undercurrent/geometry';
import { centerOf } from '@undercurrent/geometry';
import type { Water } from '../water.ts';
import { peopleAcross, pullOf } from './across.ts';
import type { HungItem, Shoal } from './beneath.ts';
import { arrangeBeneath } from './beneath.ts';
import type { SizedMap } from './sized-map.ts';
import { placesOf, sizesOf } from './sized-map.ts';
import type { Column } from './surface.ts';

const aboveWater = 44;
const underWater = 38;

/** The water, and the stones in it. */
export interface Sunk {
  /** Null when nothing lies beneath. */
  readonly water: Water | null;
  readonly stones: ReadonlyMap<Owner, Box>;
}

/** Puts what lies beneath into `homes`, when it is raised, and gives the water's own place and that of its stones. */
export function sink(
  sized: SizedMap,
  { homes, content, columns }: { homes: Map<CardId, Box>; content: Box; columns: readonly Column[] },
): Sunk {
  const cards = sized.parts.flatMap((parts) => parts.beneath);
  let stones: Sunk['stones'] = new Map();
  if (cards.length + sized.stones.length === 0) return { water: null, stones };
  const y = Math.round(content.y + content.height + aboveWater);
  let { left, right, bottom } = { left: content.x, right: content.x + content.width, bottom: y + underWater };
  if (sized.map.isBeneathRaised) {
    const laid = arrangeBeneath(shoalsOf(sized, { homes, content, columns }), y + underWater);
    stones = laid.stones;
    for (const [id, box] of laid.boxes) homes.set(id, box);
    for (const box of [...laid.boxes.values(), ...stones.values()]) {
      left = Math.min(left, box.x);
      right = Math.max(right, box.x + box.width);
      bottom = Math.max(bottom, box.y + box.height);
    }
    if (sized.map.layout === 'free') {
      for (const [id, box] of placesOf(cards, sized.faces)) homes.set(id, box);
    }
  }
  return { water: { y, bottom, left, right }, stones };
}

/**
 * Each owner's cards beneath, below what they hang under; what hangs under nothing on the owner's side, and what is of
 * all together in the middle.
 */
function shoalsOf(
  sized: SizedMap,
  { homes, content, columns }: { homes: ReadonlyMap<CardId, Box>; content: Box; columns: readonly Column[] },
): readonly Shoal[] {
  const people: readonly Owner[] = peopleAcross(sized, homes);
  const half = Math.ceil(people.length / 2);
  const owners: readonly Owner[] = [...people.slice(0, half), 'together', ...people.slice(half)];
  const cards = sized.parts.flatMap((parts) => parts.beneath);
  const share = content.width / people.length;
  return owners.map((owner) => {
    const own = cards.filter((card) => card.owner === owner);
    const column = columns.find((one) => one.owner === owner);
    const place = people.indexOf(owner);
    const middle = place < 0 ? content.x + content.width / 2 : content.x + share * (place + 0.5);
    return {
      owner,
      middle: column?.middle.x ?? pullOf(owner, sized, homes) ?? middle,
      width: column?.width ?? Math.max(share * 0.8, 420),
      cards: [
        ...sizesOf(own, sized.faces).map(({ id, size }, index): HungItem => {
          const under = own[index]?.under;
          const box = under ? homes.get(under) : undefined;
          return { id, size, pull: box ? centerOf(box).x : null };
        }),
        ...sized.stones
          .filter((stone) => stone.owner === owner)
          .map(({ size }): HungItem => ({ id: 'stone', size, pull: null })),
      ],
    };
  });
}
