import type { ItemTools } from './item-tools.ts';
import type { Ground } from './ground.ts';
import { inFocus } from './quiet.ts';
import type { SceneItem } from './scene.ts';
import { drawStone } from './stone.ts';
import { growBox } from '@undercurrent/geometry';

/** A shadow reaches this far out of a stone. */
const bleed = 12;

/** The stones over folded roots, where the water is raised. */
export function composeStones(ground: Ground, tools: ItemTools): readonly SceneItem[] {
  const { palette, cache } = tools;
  return ground.sized.stones.flatMap((stone) => {
    const { owner, count, label, look } = stone;
    const box = ground.arrangement.stones.get(owner);
    if (!box) return [];
    const item = cache.item(`stone/${owner}`, [count, label, look, box.x, box.y, palette], () => ({
      target: { kind: 'roots', owner },
      box: growBox(box, bleed),
      marks: drawStone(stone, box, palette),
      motion: { kind: 'place', at: box, draw: (at) => drawStone(stone, { ...box, ...at }, palette) },
    }));
    return [inFocus(item, 'beneath', tools)];
  });
}
