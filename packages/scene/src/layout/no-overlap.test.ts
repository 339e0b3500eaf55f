import type { CycleMap, Layout } from '@undercurrent/cycle';
import { layouts } from '@undercurrent/cycle';
import type { Box } from '@undercurrent/geometry';
import { doBoxesOverlap, doesLineMeetBox, growBox, pointsAlong } from '@undercurrent/geometry';
import { palettes } from '@undercurrent/theme';
import { expect, test } from 'vitest';
import { createComposer } from '../compose.ts';
import type { Scene } from '../scene.ts';
import type { RandomMapOptions } from '../testing/maps.ts';
import { cardAt, cast, fakeMeasure, mapOf, randomMap } from '../testing/maps.ts';

const counts = [2, 3, 5, 8, 13, 40];
const seeds = [1, 2, 3];
const gap = 8;

function compose(map: CycleMap): Scene {
  return createComposer({ measure: fakeMeasure }).compose(map, { palette: palettes.light });
}

const composed = new Map<string, Scene>();

/** The scene of a random map, composed once for all promises about it. */
function sceneOf(options: RandomMapOptions): Scene {
  const key = JSON.stringify(options);
  const scene = composed.get(key) ?? compose(randomMap(options));
  composed.set(key, scene);
  return scene;
}

const grid = layouts.flatMap((layout) => counts.map((count) => [layout, count] as const));

test.each(grid)(
  'in %s, %i cards with long words, new steps, strengths and cards beneath keep clear of each other',
  (layout, ring) => {
    for (const seed of seeds) {
      const scene = sceneOf({ ...full(layout, ring), seed });
      expect(overlapsOf(scene), `seed ${seed}`).toEqual([]);
    }
  },
);

test.each(grid)('in %s, no arrow between %i cards runs through a third', (layout, ring) => {
  for (const seed of seeds) {
    const scene = sceneOf({ ...full(layout, ring), seed });
    expect(crossedCards(scene), `seed ${seed}`).toEqual([]);
  }
});

test.each(grid)('in %s, many turns and three people among %i cards stay clear too', (layout, ring) => {
  for (const people of [2, 3]) {
    for (const seed of seeds) {
      const scene = sceneOf({ ...full(layout, ring), seed, people, turns: 'many' });
      expect([...overlapsOf(scene), ...crossedCards(scene)], `seed ${seed}, ${people} people`).toEqual([]);
    }
  }
});

test('hand-placed cards in free stand where they were put, and the others make room', () => {
  const [owner] = cast;
  if (!owner) throw new Error('nobody is there');
  const free = compose(mapOf(sixCards(owner.id), { layout: 'free' }));
  const inTheWay = free.placements.get(cardAt(3))?.box;
  if (!inTheWay) throw new Error('the card is gone');
  const at = { x: inTheWay.x + 10, y: inTheWay.y + 4 };
  const plans = sixCards(owner.id).map((plan, index) =>
    index === 0 ? { ...plan, offsets: { free: at } } : plan,
  );
  const scene = compose(mapOf(plans, { layout: 'free' }));
  expect(scene.placements.get(cardAt(0))?.box).toMatchObject(at);
  expect(overlapsOf(scene)).toEqual([]);
});

test('an overlap is found when there is one: two cards put on one place', () => {
  const [owner] = cast;
  if (!owner) throw new Error('nobody is there');
  const plans = sixCards(owner.id).map((plan) => ({ ...plan, offsets: { free: { x: 0, y: 0 } } }));
  expect(overlapsOf(compose(mapOf(plans, { layout: 'free' })))).not.toEqual([]);
});

function sixCards(owner: Parameters<typeof mapOf>[0][number]['owner']) {
  return Array.from({ length: 6 }, (_, index) => ({
    owner,
    kind: 'feeling' as const,
    words: `words ${index}`,
  }));
}

function full(layout: Layout, ring: number) {
  return {
    layout,
    ring,
    longWords: true,
    notes: true,
    beneath: Math.min(14, ring + 2),
    newSteps: Math.min(6, ring),
    strengths: Math.min(5, ring),
  };
}

function overlapsOf(scene: Scene): readonly string[] {
  const boxes: [string, Box][] = [...scene.placements.values()].map(({ id, box }) => [id, box]);
  if (scene.nameBox) boxes.push(['name', scene.nameBox]);
  const found: string[] = [];
  boxes.forEach(([name, box], index) => {
    for (const [other, otherBox] of boxes.slice(index + 1)) {
      if (doBoxesOverlap(box, otherBox, gap)) found.push(`${name} and ${other}`);
    }
  });
  return found;
}

function crossedCards(scene: Scene): readonly string[] {
  return [...scene.edges.values()].flatMap(({ from, to, curve }) => {
    const points = pointsAlong(curve, 24);
    const through = [...scene.placements.values()].filter(
      ({ id, box }) => id !== from && id !== to && doesLineMeetBox(points, growBox(box, 2)),
    );
    const name = scene.nameBox && doesLineMeetBox(points, scene.nameBox) ? ['name'] : [];
    return [...through.map(({ id }) => id), ...name].map((name) => `${from} to ${to} runs through ${name}`);
  });
}
