import { createAnnotationId } from '@undercurrent/cycle';
import type { Annotation, AnnotationId, Arrow, Ink } from '@undercurrent/cycle';
import {
  alongCurve,
  boxAroundPoints,
  centerOf,
  distanceBetweenBoxes,
  endOf,
  isInBox,
  pointsAlong,
  startOf,
} from '@undercurrent/geometry';
import { palettes } from '@undercurrent/theme';
import { expect, test } from 'vitest';
import { createComposer } from '../compose.ts';
import { hitTest } from '../hit-test.ts';
import { motionOf } from '../motion.ts';
import type { Scene } from '../scene.ts';
import { cardAt, fakeMeasure, mapOf } from '../testing/maps.ts';
import { arrowBox, arrowCurve, bendOfWay } from './arrow.ts';
import { bendOfArrow } from './bend-of-arrow.ts';
import { createLeastSize } from './least-size.ts';

const id = createAnnotationId(() => 'mark000001');
const common = { id, author: 'therapist', at: { x: -60, y: -40 }, anchor: null } as const;
const arrow: Arrow = {
  ...common,
  kind: 'arrow',
  from: { card: null, by: { x: 0, y: 0 } },
  to: { card: null, by: { x: 120, y: 0 } },
  bend: 0,
  color: 'ink',
  words: '',
};
const [lanie, malaki] = mapOf([]).people;
const plans = [
  { owner: lanie?.id ?? 'together', kind: 'move', words: 'ask again and again' },
  { owner: malaki?.id ?? 'together', kind: 'move', words: 'go quiet' },
] as const;

function sceneWith(
  mark: Annotation,
  centers = new Map<ReturnType<typeof cardAt>, { x: number; y: number }>(),
): Scene {
  const annotations = new Map<AnnotationId, Annotation>([[mark.id, mark]]);
  const map = mapOf(plans, { annotations });
  return createComposer({ measure: fakeMeasure }).compose(map, { palette: palettes.light, centers });
}

function curveIn(scene: Scene) {
  const item = scene.items.find(({ target }) => target?.kind === 'annotation');
  const motion = item && motionOf(item);
  if (motion?.kind !== 'curve') throw new Error('an arrow moves along a curve');
  return motion.curve;
}

test('an arrow ends at the edge of a note, and at the line of a circle, wherever they are dragged', () => {
  const [noteId, roundId] = ['note000001', 'round00001'].map((part) => createAnnotationId(() => part));
  if (!noteId || !roundId) throw new Error('two ids');
  const paper = { width: 120, height: 90 };
  const note: Annotation = {
    ...common,
    id: noteId,
    at: { x: 700, y: 600 },
    kind: 'sticky',
    words: 'here',
    paper,
  };
  const round: Annotation = {
    ...common,
    id: roundId,
    at: { x: 1_000, y: 900 },
    kind: 'shape',
    form: 'ellipse',
    size: paper,
    color: 'ink',
    words: '',
  };
  const bound: Annotation = {
    ...arrow,
    from: { ...arrow.from, mark: noteId },
    to: { ...arrow.to, mark: roundId },
  };
  const annotations = new Map([note, round, bound].map((mark) => [mark.id, mark]));
  for (const by of [
    { x: 0, y: 0 },
    { x: 90, y: -140 },
  ]) {
    const composer = createComposer({ measure: fakeMeasure });
    const scene = composer.compose(mapOf(plans, { annotations }), {
      palette: palettes.light,
      centers: new Map([[noteId, by]]),
    });
    const item = scene.items.find(({ key }) => key === `annotation/${arrow.id}`);
    const motion = item && motionOf(item);
    if (motion?.kind !== 'curve') throw new Error('an arrow moves along a curve');
    const from = { x: note.at.x + by.x, y: note.at.y + by.y, ...paper };
    const apart = distanceBetweenBoxes({ ...startOf(motion.curve), width: 0, height: 0 }, from);
    expect(apart).toBeGreaterThan(5);
    expect(apart).toBeLessThan(10);
    const tip = endOf(motion.curve);
    const middle = { x: round.at.x + paper.width / 2, y: round.at.y + paper.height / 2 };
    const share = Math.hypot(
      (tip.x - middle.x) / (paper.width / 2 + 7),
      (tip.y - middle.y) / (paper.height / 2 + 7),
    );
    expect(share).toBeCloseTo(1, 2);
  }
});

test('an arrow between cards ends at their edges, wherever they are', () => {
  const bound = { ...arrow, from: { ...arrow.from, card: cardAt(0) }, to: { ...arrow.to, card: cardAt(1) } };
  for (const by of [
    { x: 0, y: 0 },
    { x: 240, y: 90 },
  ]) {
    const scene = sceneWith(bound, new Map([[cardAt(1), by]]));
    const curve = curveIn(scene);
    for (const [point, card] of [
      [startOf(curve), cardAt(0)],
      [endOf(curve), cardAt(1)],
    ] as const) {
      const box = scene.placements.get(card)?.box;
      if (!box) throw new Error('both cards are on the map');
      expect(isInBox(point, box)).toBe(false);
      expect(distanceBetweenBoxes({ ...point, width: 0, height: 0 }, box)).toBeLessThan(14);
    }
  }
});

test('an end whose card is gone stays where it was put', () => {
  const lost = { ...arrow, to: { ...arrow.to, card: cardAt(9) } };
  expect(endOf(curveIn(sceneWith(lost)))).toEqual({ x: 60, y: -40 });
});

test('from a card to itself an arrow is a loop above it', () => {
  const loop = { ...arrow, from: { ...arrow.from, card: cardAt(0) }, to: { ...arrow.to, card: cardAt(0) } };
  const scene = sceneWith(loop);
  const box = scene.placements.get(cardAt(0))?.box;
  if (!box) throw new Error('the card is on the map');
  const curve = curveIn(scene);
  expect(startOf(curve).x).toBeLessThan(centerOf(box).x);
  expect(endOf(curve).x).toBeGreaterThan(centerOf(box).x);
  expect(curve[0].out.y).toBeLessThan(box.y - 40);
});

test('what frames an arrow reaches no further than its line and its head', () => {
  const curve = arrowCurve({ ...arrow, bend: 0.8 }, () => undefined);
  const seen = boxAroundPoints(pointsAlong(curve, 200));
  const frame = arrowBox(curve);
  expect(frame.width - (seen?.width ?? 0)).toBeLessThanOrEqual(30);
  expect(frame.height - (seen?.height ?? 0)).toBeLessThanOrEqual(30);
});

test('two opposite arrows with the bend of their hands bow apart', () => {
  const back = { ...arrow, from: arrow.to, to: arrow.from, bend: 0.3 };
  const there = curveIn(sceneWith({ ...arrow, bend: 0.3 }))[0];
  const again = curveIn(sceneWith(back))[0];
  expect(Math.sign(there.out.y - -40)).toBe(-Math.sign(again.out.y - -40));
});

test('a way’s bend is how far it leaves the straight line, to either side', () => {
  const way = (y: number) => [
    { x: 0, y: 0 },
    { x: 50, y },
    { x: 100, y: 0 },
  ];
  expect(bendOfWay(way(25))).toBeCloseTo(0.25);
  expect(bendOfWay(way(-25))).toBeCloseTo(-0.25);
  expect(bendOfWay([{ x: 3, y: 3 }])).toBe(0);
});

test('arrows and shapes are hit at their lines, and pointed through everywhere else', () => {
  const at = { x: -600, y: -500 };
  const size = { width: 200, height: 120 };
  const inside = { x: -500, y: -440 };
  const edges = { box: { x: -600, y: -450 }, ellipse: { x: -600, y: -440 } } as const;
  for (const form of ['box', 'ellipse'] as const) {
    const scene = sceneWith({ ...common, kind: 'shape', at, size, form, color: 'red', words: '' });
    expect(hitTest(scene, edges[form], 4)).toEqual({ kind: 'annotation', id });
    expect(hitTest(scene, inside, 4)).toBeNull();
  }
  expect(hitTest(sceneWith({ ...arrow, at }), { x: -540, y: -498 }, 4)).toEqual({ kind: 'annotation', id });
  expect(hitTest(sceneWith({ ...arrow, at }), { x: -540, y: -470 }, 4)).toBeNull();
});

test('an arrow’s words stand on its middle, on paper of their own, and go with it', () => {
  const saying = { ...arrow, words: 'again and again' };
  const scene = sceneWith(saying);
  const item = scene.items.find(({ target }) => target?.kind === 'annotation');
  const middle = { x: 0, y: -40 };
  expect(item?.words && centerOf(item.words.box)).toEqual(middle);
  expect(item?.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).toEqual([
    'again and again',
  ]);
  expect(hitTest(scene, { x: middle.x + 20, y: middle.y + 8 }, 2)).toEqual({ kind: 'annotation', id });
  expect(hitTest(sceneWith(arrow), { x: middle.x + 20, y: middle.y + 8 }, 2)).toBeNull();
  expect(sceneWith(arrow).items.some(({ words }) => words)).toBe(false);
});

test('a shape’s words stand in its middle, smaller where they need to be, never too small to read', () => {
  const at = { x: -600, y: -500 };
  const shape = { ...common, kind: 'shape', at, form: 'box', color: 'red' } as const;
  const sizeIn = (width: number, height: number, words: string) => {
    const scene = sceneWith({ ...shape, size: { width, height }, words });
    const item = scene.items.find(({ target }) => target?.kind === 'annotation');
    const texts = item?.marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : [])) ?? [];
    const middle = item?.words && centerOf(item.words.box);
    expect(middle?.x).toBeCloseTo(at.x + width / 2);
    expect(middle?.y).toBeCloseTo(at.y + height / 2);
    expect(scene.annotationBoxes.get(id)).toEqual({ ...at, width, height });
    return texts[0]?.font.size;
  };
  expect(sizeIn(220, 120, 'safe place')).toBe(22);
  expect(sizeIn(120, 66, 'a place that is safe for us')).toBeLessThan(22);
  expect(sizeIn(60, 40, 'a place that is safe for the two of us')).toBe(16);
});

test('a sticky note as a hand made it sets its words smaller, and is never too small for them', () => {
  const measure = fakeMeasure;
  const words = 'what I wish you knew about Sunday evenings '.repeat(2).trim();
  const sticky = { ...common, kind: 'sticky', at: { x: -600, y: -500 }, words, paper: null } as const;
  const boxIn = (mark: Annotation) => sceneWith(mark).annotationBoxes.get(id);
  const fontIn = (mark: Annotation) =>
    sceneWith(mark).items.flatMap(({ target, marks }) =>
      target?.kind === 'annotation'
        ? marks.flatMap((one) => (one.kind === 'text' ? [one.font.size] : []))
        : [],
    )[0];
  const grown = boxIn(sticky);
  expect(grown?.width).toBe(168);
  expect(fontIn(sticky)).toBe(22);
  const least = createLeastSize({ measure })(sticky, { width: 168, height: 20 });
  expect(least.height).toBeLessThan(grown?.height ?? 0);
  expect(boxIn({ ...sticky, paper: least })).toMatchObject(least);
  expect(fontIn({ ...sticky, paper: least })).toBe(16);
  expect(fontIn({ ...sticky, paper: { width: 400, height: 300 } })).toBe(22);
  expect(boxIn({ ...sticky, paper: { width: 168, height: 20 } })?.height).toBeGreaterThanOrEqual(
    least.height,
  );
});

test('an arrow bends to where a hand takes its middle; one held near its straight line is straight', () => {
  const nowhere = () => undefined;
  const bend = bendOfArrow(arrow, { x: 0, y: -10 }, nowhere);
  expect(bend).not.toBeNull();
  const curve = arrowCurve({ ...arrow, bend: bend ?? 0 }, nowhere);
  expect(alongCurve(curve, 0.5).at.y).toBeCloseTo(-10, 0);
  expect(bendOfArrow(arrow, { x: 0, y: -39 }, nowhere)).toBe(0);
  const loop = { ...arrow, from: { ...arrow.from, card: cardAt(0) }, to: { ...arrow.to, card: cardAt(0) } };
  expect(bendOfArrow(loop, { x: 0, y: 0 }, () => ({ x: 0, y: 0, width: 9, height: 9 }))).toBeNull();
});

test('a highlighter is seen through, a pen covers', () => {
  const ink: Omit<Ink, 'brush'> = {
    ...common,
    kind: 'ink',
    pressures: [],
    points: [0, 0, 40, 4, 90, 0],
    color: 'red',
    width: 20,
  };
  const marksOf = (mark: Annotation) =>
    sceneWith(mark).items.find(({ target }) => target?.kind === 'annotation')?.marks;
  expect(marksOf({ ...ink, brush: 'pen' })?.[0]).not.toHaveProperty('opacity');
  expect(marksOf({ ...ink, brush: 'highlighter' })?.[0]).toMatchObject({ opacity: 0.34 });
  const plain = marksOf({ ...ink, color: 'ink', brush: 'highlighter' })?.[0];
  expect(plain).toMatchObject({ fill: palettes.light.highlighter, opacity: 0.34 });
});
