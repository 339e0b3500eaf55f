import { createCardId } from '@undercurrent/cycle';
import type { Scene, SceneItem } from '@undercurrent/scene';
import { expect, test } from 'vitest';
import { splitScene } from './split-scene.ts';

const box = { x: 0, y: 0, width: 10, height: 10 };
const water: SceneItem = {
  key: 'water',
  target: null,
  box,
  marks: [{ kind: 'gradient', d: 'M0 0H10V10Z', box, from: '#fff', to: '#eee' }],
};
const card = (name: string): SceneItem => ({
  key: `card/${name}`,
  target: { kind: 'card', id: createCardId(() => `${name}card`) },
  box,
  marks: [],
});
const first = card('first');
const second = card('second');

function sceneOf(items: readonly SceneItem[]): Scene {
  return {
    layout: 'ring',
    items,
    placements: new Map(),
    edges: new Map(),
    annotationBoxes: new Map(),
    annotationPlaces: new Map(),
    nameBox: null,
    bounds: box,
    waterlineY: null,
  };
}

test('water lies on the paper, everything else above it', () => {
  const { paper, content, live } = splitScene(sceneOf([water, first, second]), null);
  expect(paper).toEqual([water]);
  expect(content).toEqual([first, second]);
  expect(live).toEqual([]);
});

test('while something is dragged only what changed since before is live', () => {
  const moved = { ...second, box: { ...box, x: 50 } };
  const { live, lifted, content } = splitScene(
    sceneOf([water, first, moved]),
    sceneOf([water, first, second]),
  );
  expect(live).toEqual([moved]);
  expect([...lifted]).toEqual(['card/second']);
  expect(content).toEqual([first, moved]);
});
