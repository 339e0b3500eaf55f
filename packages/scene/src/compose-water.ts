import type { CycleMap, Owner } from '@undercurrent/cycle';
import type { Box } from '@undercurrent/geometry';
import { growBox } from '@undercurrent/geometry';
import type { Ground } from './ground.ts';
import type { ItemTools } from './item-tools.ts';
import { peopleAcross } from './layout/across.ts';
import type { SceneItem } from './scene.ts';
import type { FoldedCount, Water } from './water.ts';
import { drawFolded, drawWater, drawWaterLabel, foldedBox, waterReach } from './water.ts';
import { mapFonts } from '@undercurrent/theme';

/** The water's items, what of it lies above the lines, and the boxes of it that count as the map's own. */
export interface ComposedWater {
  readonly items: readonly SceneItem[];
  readonly above: readonly SceneItem[];
  readonly boxes: readonly Box[];
}

/** The water of a map: raised, folded to a quiet line, or none. */
export function composeWater(map: CycleMap, ground: Ground, tools: ItemTools): ComposedWater {
  const { water } = ground.arrangement;
  if (!water) return { items: [], above: [], boxes: [] };
  return map.isBeneathRaised ? raised(water, tools) : folded(ground, { water, tools });
}

function raised(water: Water, { palette, texts, cache, wrap }: ItemTools): ComposedWater {
  const { y, left, right, bottom } = water;
  const key = [y, left, right, bottom, palette] as const;
  const sea = cache.item('water', key, () => ({
    target: null,
    box: {
      x: left - waterReach,
      y: y - 8,
      width: right - left + 2 * waterReach,
      height: bottom - y + waterReach,
    },
    marks: drawWater(water, palette),
    motion: {
      kind: 'place',
      at: { x: left, y },
      draw: (to) => drawWater({ ...water, y: to.y, bottom: bottom + to.y - y }, palette),
    },
  }));
  const { width } = wrap(texts.beneath, mapFonts.waterline, Infinity);
  const at = { x: left, y: y + 25 };
  const box = { x: at.x, y: at.y - 14, width, height: 20 };
  const said = { text: texts.beneath, width };
  const label = cache.item('water-label', [...key, texts.beneath], () => ({
    target: null,
    box,
    marks: drawWaterLabel(said, at, palette),
    motion: { kind: 'place', at, draw: (to) => drawWaterLabel(said, to, palette) },
  }));
  return {
    items: [sea],
    above: [label],
    boxes: [{ x: left, y: y - 8, width: right - left, height: bottom - y + 18 }, box],
  };
}

function folded(ground: Ground, { water, tools }: { water: Water; tools: ItemTools }): ComposedWater {
  const { palette, cache } = tools;
  const counts = countFolded(ground, water);
  const box = growBox(foldedBox(water), 2);
  const key = [
    water.y,
    water.left,
    water.right,
    palette,
    ...counts.flatMap((one) => [one.count, one.at.x, one.paint]),
  ];
  const item = cache.item('water-folded', key, () => ({
    target: { kind: 'waterline' },
    box,
    marks: drawFolded(water, counts, palette),
  }));
  return { items: [item], above: [], boxes: [box] };
}

function countFolded(ground: Ground, water: Water): readonly FoldedCount[] {
  const cards = ground.sized.parts.flatMap((parts) => parts.beneath);
  const people: readonly Owner[] = peopleAcross(ground.sized, ground.arrangement.homes);
  const width = water.right - water.left;
  return [...people, 'together' as const].flatMap((owner) => {
    const look = ground.looks.get(owner);
    const stone = ground.sized.stones.find((one) => one.owner === owner);
    const count = cards.filter((card) => card.owner === owner).length + (stone?.count ?? 0);
    if (!look || count === 0) return [];
    const place = people.indexOf(owner);
    const share = place < 0 ? 0.5 : (place + 0.5) / people.length;
    const column = ground.arrangement.columns.find((one) => one.owner === owner);
    const x = column?.middle.x ?? water.left + width * share;
    return [{ paint: look.paint, shape: look.person?.shape ?? null, count, at: { x, y: water.y } }];
  });
}
