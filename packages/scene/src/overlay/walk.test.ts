import { alongCurve, centerOf } from '@undercurrent/geometry';
import { palettes } from '@undercurrent/theme';
import { expect, test } from 'vitest';
import { createComposer } from '../compose.ts';
import { cardAt, fakeMeasure, mapOf, tangoPlans } from '../testing/maps.ts';
import type { WalkLight } from './walk.ts';
import { drawWalkLight } from './walk.ts';

const palette = palettes.light;
const scene = createComposer({ measure: fakeMeasure }).compose(mapOf(tangoPlans), { palette });
const draw = (light: WalkLight) => drawWalkLight(scene, light, { palette, zoom: 1 });
const boxOf = (index: number) => scene.placements.get(cardAt(index))?.box ?? expect.unreachable();
/** Where the spark is, as path data has it: the middle of its circle lies right of where the circle begins. */
const sparkAt = (light: WalkLight) => {
  const spark = draw(light).find((mark) => mark.kind === 'path') ?? expect.unreachable();
  const [x = 0, y = 0] = (spark.kind === 'path' ? spark.d : '').match(/-?[\d.]+/g)?.map(Number) ?? [];
  return { x: x + 5, y };
};

test('arrived, a light is a glow around its card and nothing else', () => {
  for (const light of [
    { from: null, to: cardAt(1), progress: 0 },
    { from: cardAt(0), to: cardAt(1), progress: 1 },
  ]) {
    const marks = draw(light);
    expect(marks.every((mark) => mark.kind === 'box')).toBe(true);
    const box = boxOf(1);
    for (const mark of marks) {
      if (mark.kind === 'box') expect(centerOf(mark.box)).toEqual(centerOf(box));
    }
  }
  expect(draw({ from: null, to: cardAt(99), progress: 1 })).toEqual([]);
});

test('on its way it runs along the arrow between the two cards', () => {
  const edge = scene.edges.get(cardAt(0)) ?? expect.unreachable();
  for (const progress of [0.2, 0.5, 0.8]) {
    const { at } = alongCurve(edge.curve, progress);
    const spark = sparkAt({ from: cardAt(0), to: cardAt(1), progress });
    expect(Math.hypot(spark.x - at.x, spark.y - at.y)).toBeLessThan(0.5);
  }
});

test('to a step that leaves the ring it runs along the way out; where there is no line, straight', () => {
  const out = sparkAt({ from: cardAt(2), to: cardAt(13), progress: 0.5 });
  const [a, b] = [centerOf(boxOf(2)), centerOf(boxOf(13))];
  expect(Math.hypot(out.x - (a.x + b.x) / 2, out.y - (a.y + b.y) / 2)).toBeGreaterThan(1);
  const across = sparkAt({ from: cardAt(0), to: cardAt(4), progress: 0.5 });
  const [c, d] = [centerOf(boxOf(0)), centerOf(boxOf(4))];
  expect(Math.hypot(across.x - (c.x + d.x) / 2, across.y - (c.y + d.y) / 2)).toBeLessThan(0.5);
});
