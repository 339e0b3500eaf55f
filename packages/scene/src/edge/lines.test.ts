import type { CycleMap, Layout } from '@undercurrent/cycle';
import { layouts } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import { countCrossings, doesLineMeetBox, pointsAlong, turningOf } from '@undercurrent/geometry';
import { palettes } from '@undercurrent/theme';
import { expect, test } from 'vitest';
import { jimiAndSteve } from '../../../../tests/world/jimi-and-steve.ts';
import { sharonAndMarcus } from '../../../../tests/world/sharon-and-marcus.ts';
import { theTango } from '../../../../tests/world/the-tango.ts';
import { createComposer } from '../compose.ts';
import { motionOf } from '../motion.ts';
import type { Scene } from '../scene.ts';
import { cardAt, cast, fakeMeasure, mapOf, randomMap, tangoPlans } from '../testing/maps.ts';
import { createRouter } from './route.ts';

const counts = [2, 3, 5, 8, 13, 40];
const seeds = [1, 2, 3];
const grid = layouts.flatMap((layout) => counts.map((count) => [layout, count] as const));

test.each(grid)(
  'in %s, no dotted or dashed line among %i cards touches a card or the name',
  (layout, ring) => {
    for (const seed of seeds) {
      const scene = sceneOf(layout, { ring, seed });
      expect(touchedBy(scene), `seed ${seed}`).toEqual([]);
    }
  },
);

test.each(grid)('in %s, every hung card and every exit among %i cards has its line', (layout, ring) => {
  for (const seed of seeds) {
    const map = mapBy(layout, { ring, seed });
    const cards = [...map.cards.values()];
    const wanted = [
      ...cards.filter((card) => card.under).map((card) => `hung/${card.id}`),
      ...cards.filter((card) => card.exit ?? card.replaces).map((card) => `exit/${card.id}`),
    ];
    expect(quietLines(sceneOf(layout, { ring, seed })).map(([key]) => key)).toEqual(
      expect.arrayContaining(wanted),
    );
  }
});

/** Measured over all maps: 0.16 a line in ring and free, 0.17 in figure-eight, 0.57 in columns. */
const mostCrossings: Readonly<Record<Layout, number>> = {
  ring: 0.25,
  'figure-eight': 0.25,
  columns: 0.65,
  free: 0.25,
};

test.each(layouts)('in %s, dotted and dashed lines seldom cross the ring', (layout) => {
  let crossings = 0;
  let lines = 0;
  for (const ring of counts) {
    for (const seed of seeds) {
      const scene = sceneOf(layout, { ring, seed });
      const edges = [...scene.edges.values()].map(({ curve }) => pointsAlong(curve, 12));
      const quiet = quietLines(scene).map(([, points]) => points);
      lines += quiet.length;
      crossings += sum(quiet.flatMap((points) => edges.map((edge) => countCrossings(points, edge))));
    }
  }
  expect(crossings / lines).toBeLessThanOrEqual(mostCrossings[layout]);
});

test.each(['ring', 'figure-eight', 'columns'] as const)(
  'a way out to a new step beside it is one calm arc in %s',
  (layout) => {
    const scene = createComposer({ measure: fakeMeasure }).compose(mapOf(tangoPlans, { layout }), {
      palette: palettes.light,
    });
    for (const [key, points] of quietLines(scene)) {
      expect(turningOf(points), key).toBeLessThan(Math.PI * 0.75);
    }
  },
);

test('what hangs in columns rises outside of its owner’s column', () => {
  const map = mapOf(tangoPlans, { layout: 'columns', isBeneathRaised: true });
  const scene = createComposer({ measure: fakeMeasure }).compose(map, { palette: palettes.light });
  const lines = new Map(quietLines(scene));
  const ends = [6, 9].map((index) => lines.get(`hung/${cardAt(index)}`)?.at(-1)?.x ?? Number.NaN);
  const left = scene.placements.get(cardAt(0))?.box.x ?? Number.NaN;
  const column = scene.placements.get(cardAt(3))?.box;
  expect(ends[0]).toBeLessThan(left);
  expect(ends[1]).toBeGreaterThan((column?.x ?? Number.NaN) + (column?.width ?? Number.NaN));
});

test.each([
  ['the tango', theTango],
  ['Sharon and Marcus', sharonAndMarcus],
  ['Jimi and Steve', jimiAndSteve],
] as const)('no line up from beneath crosses the ring of %s', (_, example) => {
  const map: CycleMap = { ...example(), layout: 'ring', isBeneathRaised: true };
  const scene = createComposer({ measure: fakeMeasure }).compose(map, { palette: palettes.light });
  const edges = [...scene.edges.values()].map(({ curve }) => pointsAlong(curve, 12));
  const hung = quietLines(scene).filter(([key]) => key.startsWith('hung/'));
  expect(hung.length).toBeGreaterThan(1);
  for (const [key, points] of hung) {
    expect(sum(edges.map((edge) => countCrossings(points, edge))), key).toBe(0);
  }
});

test('a new map with the same cards has the same lines, and a changed word leaves them', () => {
  const [owner] = cast;
  if (!owner) throw new Error('nobody is there');
  const map = mapBy('ring', { ring: 8, seed: 2 });
  const { compose } = createComposer({ measure: fakeMeasure });
  const first = compose(map, { palette: palettes.light });
  const again = compose({ ...map, cards: new Map(map.cards) }, { palette: palettes.light });
  expect(quietItems(again)).toEqual(quietItems(first));
  expect(quietItems(again).every((item, index) => item === quietItems(first)[index])).toBe(true);
});

test('where no way goes through at all there is still a line', () => {
  const router = createRouter({ walls: [{ x: -50, y: -50, width: 100, height: 100 }], soft: [] });
  const inside = { at: { x: 0, y: 0 }, out: { x: 0, y: -1 }, price: 0 };
  const outside = { at: { x: 0, y: -200 }, out: { x: 0, y: 1 }, price: 0 };
  expect(router.route({ from: [inside], to: [outside], own: [] }, [])).not.toBeNull();
});

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function mapBy(layout: Layout, { ring, seed }: { ring: number; seed: number }) {
  return randomMap({
    layout,
    ring,
    seed,
    longWords: true,
    notes: true,
    beneath: Math.min(14, ring + 2),
    newSteps: Math.min(6, ring),
  });
}

const composed = new Map<string, Scene>();

function sceneOf(layout: Layout, options: { ring: number; seed: number }): Scene {
  const key = `${layout}/${options.ring}/${options.seed}`;
  const known = composed.get(key);
  if (known) return known;
  const scene = createComposer({ measure: fakeMeasure }).compose(mapBy(layout, options), {
    palette: palettes.light,
  });
  composed.set(key, scene);
  return scene;
}

function quietItems(scene: Scene) {
  return scene.items.filter((item) => /^(?:hung|exit)\//u.test(item.key));
}

function quietLines(scene: Scene): readonly (readonly [string, readonly Point[]])[] {
  return quietItems(scene).flatMap((item) => {
    const motion = motionOf(item);
    return motion?.kind === 'curve' ? [[item.key, pointsAlong(motion.curve, 24)] as const] : [];
  });
}

function touchedBy(scene: Scene): readonly string[] {
  const boxes = [
    ...[...scene.placements.values()].map(({ box }) => box),
    ...(scene.nameBox ? [scene.nameBox] : []),
  ];
  return quietLines(scene).flatMap(([key, points]) =>
    boxes.some((box) => doesLineMeetBox(points, box)) ? [key] : [],
  );
}
