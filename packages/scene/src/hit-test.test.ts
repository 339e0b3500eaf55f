import { createAnnotationId } from '@undercurrent/cycle';
import { alongCurve, centerOf } from '@undercurrent/geometry';
import { palettes } from '@undercurrent/theme';
import { expect, test } from 'vitest';
import { createComposer } from './compose.ts';
import { hitTest, insertionAt, itemsWithin } from './hit-test.ts';
import { annotationsOf, cardAt, fakeMeasure, mapOf, tangoPlans } from './testing/maps.ts';

const ink = createAnnotationId(() => 'inkinkinkink');
const annotations = annotationsOf([
  {
    id: ink,
    kind: 'ink',
    brush: 'pen',
    pressures: [],
    author: 'therapist',
    at: { x: -900, y: -900 },
    anchor: null,
    points: [0, 0, 100, 0, 200, 0, 200, 100, 200, 200],
    color: 'ink',
    width: 4,
  },
]);
const scene = createComposer({ measure: fakeMeasure }).compose(mapOf(tangoPlans, { annotations }), {
  palette: palettes.light,
});

function middleOf(index: number) {
  const box = scene.placements.get(cardAt(index))?.box;
  if (!box) throw new Error('no such card');
  return centerOf(box);
}

test('a card is hit anywhere on it', () => {
  expect(hitTest(scene, middleOf(2), 0)).toEqual({ kind: 'card', id: cardAt(2) });
});

test('an edge is hit on its curve and within the tolerance, not beyond', () => {
  const curve = scene.edges.get(cardAt(0))?.curve;
  if (!curve) throw new Error('no such edge');
  const { at } = alongCurve(curve, 0.5);
  const target = { kind: 'edge', from: cardAt(0), to: cardAt(1) };
  expect(hitTest(scene, at, 4)).toEqual(target);
  expect(hitTest(scene, { x: at.x, y: at.y - 60 }, 4)).toBeNull();
});

test('a stroke is hit near its line, not in the corner of its box', () => {
  expect(hitTest(scene, { x: -800, y: -899 }, 4)).toEqual({ kind: 'annotation', id: ink });
  expect(hitTest(scene, { x: -880, y: -720 }, 4)).toBeNull();
});

test('the name is hit in the middle, and the paper nowhere', () => {
  expect(hitTest(scene, { x: 0, y: 0 }, 0)?.kind).toBe('cycle-name');
  expect(hitTest(scene, { x: 4_000, y: 4_000 }, 8)).toBeNull();
});

test('a rectangle takes what it touches', () => {
  const { x, y } = middleOf(0);
  expect(itemsWithin(scene, { x: x - 1, y: y - 1, width: 2, height: 2 })).toEqual([cardAt(0)]);
});

test('a card dropped between two goes between them', () => {
  const [a, b] = [middleOf(3), middleOf(4)];
  const between = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  expect(insertionAt(scene, between)).toMatchObject({ after: cardAt(3), before: cardAt(4) });
});
