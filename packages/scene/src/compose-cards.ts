import type { CardId } from '@undercurrent/cycle';
import { surfaceOf } from '@undercurrent/cycle';
import { growBox, moveBox } from '@undercurrent/geometry';
import { drawCard } from './card/face.ts';
import { drawGhost } from './ghosts.ts';
import type { Ground } from './ground.ts';
import type { ItemTools } from './item-tools.ts';
import { inFocus } from './quiet.ts';
import type { Placement, SceneItem } from './scene.ts';

/** A shadow and half a border reach this far out of a card. */
const cardBleed = 16;

/** Nobody selects, moves or walks to a place that waits for a card. */
export function withoutGhosts(
  placed: ReadonlyMap<CardId, Placement>,
  ghosts: ReadonlySet<CardId>,
): ReadonlyMap<CardId, Placement> {
  return ghosts.size === 0 ? placed : new Map([...placed].filter(([id]) => !ghosts.has(id)));
}

const keptPlacements = new WeakMap<Ground, ReadonlyMap<CardId, Placement>>();

/** Where every card stands, with what is dragged moved; places that wait stand among them. */
export function placeCards(ground: Ground, { centers }: ItemTools): ReadonlyMap<CardId, Placement> {
  let still = keptPlacements.get(ground);
  if (!still) {
    still = new Map(
      [...ground.settled.boxes].map(([id, box]) => {
        const { x, y } = ground.arrangement.homes.get(id) ?? box;
        return [id, { id, box, home: { x, y } }];
      }),
    );
    keptPlacements.set(ground, still);
  }
  if (centers.size === 0) return still;
  const moved = new Map(still);
  for (const [id, placement] of dragged(still, centers)) moved.set(id, placement);
  return moved;
}

function dragged(
  still: ReadonlyMap<CardId, Placement>,
  centers: ItemTools['centers'],
): readonly (readonly [CardId, Placement])[] {
  const moved: (readonly [CardId, Placement])[] = [];
  for (const [id, placement] of still) {
    const by = centers.get(id);
    if (by) moved.push([id, { ...placement, box: moveBox(placement.box, by) }]);
  }
  return moved;
}

/** The cards of a map, and the places that wait for one. */
export function composeCards(
  ground: Ground,
  { placements, tools }: { placements: ReadonlyMap<CardId, Placement>; tools: ItemTools },
): readonly SceneItem[] {
  const { palette, cache, hidden } = tools;
  const items: SceneItem[] = [];
  for (const { id, box } of placements.values()) {
    const face = ground.sized.faces.get(id);
    if (!face || hidden.has(id)) continue;
    const isGhost = tools.ghosts.has(id);
    const draw = isGhost ? drawGhost : drawCard;
    const item = cache.item(face.key, [face, box.x, box.y, palette, isGhost], () => ({
      target: isGhost ? { kind: 'slot', ghost: id } : { kind: 'card', id },
      box: growBox(box, isGhost ? 0 : cardBleed),
      marks: draw(face, box, palette),
      motion: { kind: 'place', at: box, draw: (at) => draw(face, at, palette) },
    }));
    items.push(inFocus(item, surfaceOf(face.card.kind), tools));
  }
  return items;
}
