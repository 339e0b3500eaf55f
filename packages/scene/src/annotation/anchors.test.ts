import type { Anchor, Annotation, CycleMap } from '@undercurrent/cycle';
import { createAnnotationId, layouts } from '@undercurrent/cycle';
import { doBoxesOverlap, minus, plus } from '@undercurrent/geometry';
import { palettes } from '@undercurrent/theme';
import { expect, test } from 'vitest';
import { theTango } from '../../../../tests/world/the-tango.ts';
import { createComposer } from '../compose.ts';
import type { Scene } from '../scene.ts';
import { annotationsOf, cardAt, fakeMeasure, mapOf, tangoPlans } from '../testing/maps.ts';
import { anchorAt, movedMarks } from './anchors.ts';

const palette = palettes.light;
const note = createAnnotationId(() => 'notenotenote');
const stroke = createAnnotationId(() => 'inkinkinkink');

function compose(
  map: CycleMap,
  centers?: Parameters<ReturnType<typeof createComposer>['compose']>[1]['centers'],
) {
  return createComposer({ measure: fakeMeasure }).compose(map, { palette, ...(centers ? { centers } : {}) });
}

function label(at: { x: number; y: number }, anchor: Anchor | null): Annotation {
  return { id: note, kind: 'label', author: 'therapist', at, anchor, words: 'here!' };
}

function ink(at: { x: number; y: number }, anchor: Anchor | null): Annotation {
  return {
    id: stroke,
    kind: 'ink',
    brush: 'pen',
    pressures: [],
    author: 'therapist',
    at,
    anchor,
    points: [0, 0, 20, 10],
    color: 'ink',
    width: 3,
  };
}

function boxOf(scene: Scene, index: number) {
  const box = scene.placements.get(cardAt(index))?.box;
  if (!box) throw new Error('no such card');
  return box;
}

const ring = compose(mapOf(tangoPlans));
const beside = (index: number, by: { x: number; y: number }) => ({ card: cardAt(index), by });

test('a mark stands beside its card in every layout, wherever it was put', () => {
  for (const layout of layouts) {
    const annotations = annotationsOf([label({ x: 9, y: 9 }, beside(1, { x: 10, y: -40 }))]);
    const scene = compose(mapOf(tangoPlans, { layout, annotations }));
    expect(scene.annotationPlaces.get(note), layout).toEqual(plus(boxOf(scene, 1), { x: 10, y: -40 }));
  }
});

test('a mark whose card is not on the map stands where it was put', () => {
  const annotations = annotationsOf([label({ x: 9, y: 9 }, beside(99, { x: 10, y: -40 }))]);
  expect(compose(mapOf(tangoPlans, { annotations })).annotationPlaces.get(note)).toEqual({ x: 9, y: 9 });
});

test('a label that would cover a card makes way, and its ink goes along', () => {
  const by = minus(boxOf(ring, 2), boxOf(ring, 1));
  const near = plus(by, { x: 0, y: 44 });
  const annotations = annotationsOf([
    label({ x: 9, y: 9 }, beside(1, plus(by, { x: 4, y: 4 }))),
    ink({ x: 9, y: 9 }, beside(1, near)),
  ]);
  const scene = compose(mapOf(tangoPlans, { annotations }));
  const covered = [...scene.placements.values()].filter(({ box }) =>
    [note, stroke].some((id) => doBoxesOverlap(box, scene.annotationBoxes.get(id) ?? box)),
  );
  expect(covered).toEqual([]);
  const apart = minus(scene.annotationPlaces.get(stroke) ?? near, scene.annotationPlaces.get(note) ?? near);
  expect(apart.x).toBeCloseTo(-4, 6);
  expect(apart.y).toBeCloseTo(40, 6);
});

test('a label put upon a card stays there while nothing moves', () => {
  const on = boxOf(ring, 2);
  const annotations = annotationsOf([label(on, beside(2, { x: 0, y: 0 }))]);
  const scene = compose(mapOf(tangoPlans, { annotations }));
  expect(scene.annotationPlaces.get(note)).toEqual({ x: on.x, y: on.y });
});

test('a dragged card takes the marks beside it along, once', () => {
  const annotations = annotationsOf([label({ x: 9, y: 9 }, beside(1, { x: 10, y: -40 }))]);
  const by = { x: 30, y: -12 };
  const map = mapOf(tangoPlans, { annotations });
  const start = compose(map).annotationPlaces.get(note) ?? by;
  expect(compose(map, new Map([[cardAt(1), by]])).annotationPlaces.get(note)).toEqual(plus(start, by));
  const both = new Map<typeof note | ReturnType<typeof cardAt>, typeof by>([
    [cardAt(1), by],
    [note, by],
  ]);
  expect(compose(map, both).annotationPlaces.get(note)).toEqual(plus(start, by));
});

test('the nearest card within reach is the one a mark is put beside; in the open there is none', () => {
  const card = boxOf(ring, 1);
  const box = { x: card.x + 20, y: card.y - 60, width: 40, height: 20 };
  const anchor = anchorAt(ring, box);
  expect(anchor?.card).toBe(cardAt(1));
  expect(anchor?.by.x).toBeCloseTo(20, 6);
  expect(anchor?.by.y).toBeCloseTo(-60, 6);
  expect(anchorAt(ring, { x: -5_000, y: 0, width: 10, height: 10 })).toBeNull();
});

test('a mark that is moved lets go of its card and takes the nearest, or stays with one that moves along', () => {
  const annotations = annotationsOf([label({ x: 9, y: 9 }, beside(1, { x: 10, y: -40 }))]);
  const scene = compose(mapOf(tangoPlans, { annotations }));
  const start = scene.annotationPlaces.get(note) ?? { x: 0, y: 0 };
  const away = { x: 0, y: -5_000 };
  expect(movedMarks(scene, new Map([[note, away]])).get(note)).toEqual({
    at: plus(start, away),
    anchor: null,
  });
  const both = new Map<typeof note | ReturnType<typeof cardAt>, typeof away>([
    [note, away],
    [cardAt(1), away],
  ]);
  expect(movedMarks(scene, both).get(note)?.anchor).toEqual(beside(1, { x: 10, y: -40 }));
});

test('a mark that is moved otherwise than its card stands from it by the difference, also where it stays', () => {
  const annotations = annotationsOf([label({ x: 9, y: 9 }, beside(1, { x: 10, y: -40 }))]);
  const scene = compose(mapOf(tangoPlans, { annotations }));
  const start = scene.annotationPlaces.get(note);
  const moves = new Map<typeof note | ReturnType<typeof cardAt>, { x: number; y: number }>([
    [note, { x: 0, y: 0 }],
    [cardAt(1), { x: 7, y: -3 }],
  ]);
  expect(movedMarks(scene, moves).get(note)).toEqual({ at: start, anchor: beside(1, { x: 3, y: -37 }) });
});

test.each(['ring', 'figure-eight', 'columns'] as const)(
  '“it speeds up here!” covers no card in %s',
  (layout) => {
    const scene = compose({ ...theTango(), layout });
    const boxes = [...scene.placements.values()].map(({ box }) => box);
    const covered = [...scene.annotationBoxes.values()].filter((mark) =>
      boxes.some((box) => doBoxesOverlap(mark, box)),
    );
    expect(covered).toEqual([]);
  },
);
