import { palettes } from '@undercurrent/theme';
import { createComposer } from '@undercurrent/scene';
import type { Scene } from '@undercurrent/scene';
import { expect, test } from 'vitest';
import { theTango } from '../../../../../tests/world/the-tango.ts';
import { buttonPlace } from './button-place.ts';

const size = { width: 150, height: 36 };
const area = { x: -2_000, y: -2_000, width: 4_000, height: 4_000 };
const camera = { x: 0, y: 0, zoom: 1 };
const measure = (text: string, font: { readonly size: number }) => text.length * font.size * 0.5;
const scene = createComposer({ measure }).compose(theTango(), { palette: palettes.light });

test('it stands in the middle under the name', () => {
  const name = scene.nameBox ?? expect.unreachable();
  expect(buttonPlace(scene, size, { camera, area })).toEqual({
    x: Math.round(name.x + name.width / 2 - 75),
    y: Math.round(name.y + name.height + 8),
  });
});

test('over a card below the name it goes above the name', () => {
  const name = scene.nameBox ?? expect.unreachable();
  expect(buttonPlace(covered(name.height), size, { camera, area })?.y).toBe(Math.round(name.y - 44));
});

test('it is not there where it would lie over a card, out of sight, or before it is measured', () => {
  expect(buttonPlace(covered(-60, 300), size, { camera, area })).toBeNull();
  expect(buttonPlace(scene, size, { camera, area: { ...area, height: 1_700 } })).toBeNull();
  expect(buttonPlace(scene, { width: 0, height: 0 }, { camera, area })).toBeNull();
  expect(buttonPlace({ ...scene, nameBox: null }, size, { camera, area })).toBeNull();
});

/** The tango with one card alone, so far below the top of the name. */
function covered(below: number, height = 40): Scene {
  const name = scene.nameBox ?? expect.unreachable();
  const [first] = scene.placements.values();
  if (!first) throw new Error('the tango has cards');
  const box = { ...name, y: name.y + below, height };
  return { ...scene, placements: new Map([[first.id, { ...first, box }]]), annotationBoxes: new Map() };
}
