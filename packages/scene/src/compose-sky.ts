import type { Box } from '@undercurrent/geometry';
import { mapFonts } from '@undercurrent/theme';
import type { ItemTools } from './item-tools.ts';
import type { Ground } from './ground.ts';
import type { SceneItem } from './scene.ts';
import { drawSky, drawSkyLabel } from './sky.ts';
import { waterReach } from './water.ts';

/** The sky's items, and the boxes of it that count as the map's own. */
export interface ComposedSky {
  readonly items: readonly SceneItem[];
  readonly boxes: readonly Box[];
}

/** The light behind what holds a couple; none on a map that says nothing of it. */
export function composeSky(ground: Ground, { palette, texts, cache, wrap }: ItemTools): ComposedSky {
  const { sky } = ground.arrangement;
  if (!sky) return { items: [], boxes: [] };
  const { left, right, top, bottom } = sky;
  const key = [left, right, top, bottom, palette] as const;
  const light = cache.item('sky', key, () => ({
    target: null,
    box: {
      x: left - waterReach,
      y: top - waterReach,
      width: right - left + 2 * waterReach,
      height: bottom - top + waterReach,
    },
    marks: drawSky(sky, palette),
  }));
  const { width } = wrap(texts.strengths, mapFonts.waterline, Infinity);
  const at = { x: (left + right) / 2, y: top + 14 };
  const box = { x: at.x - width / 2, y: top, width, height: 20 };
  const label = cache.item('sky-label', [...key, texts.strengths], () => ({
    target: null,
    box,
    marks: drawSkyLabel(texts.strengths, at, palette),
    motion: { kind: 'place', at, draw: (to) => drawSkyLabel(texts.strengths, to, palette) },
  }));
  return { items: [light, label], boxes: [box] };
}
