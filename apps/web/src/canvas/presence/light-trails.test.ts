import { expect, test } from 'vitest';
import { LightTrails } from './light-trails.ts';

test('a light leaves a trail that fades and is forgotten', () => {
  const trails = new LightTrails();
  trails.point(1, { x: 0, y: 0 }, 0);
  trails.point(1, { x: 10, y: 0 }, 100);
  expect(trails.holders(100)).toEqual([1]);
  const parts = trails.partsOf(1, 100);
  expect(parts.at(-1)).toMatchObject({ from: { x: 0 }, to: { x: 10 }, left: 1 });
  expect(parts[0]?.left).toBeLessThan(1);
  expect(trails.holders(5_000)).toEqual([]);
});

test('what is lit anew is not joined to where it went out', () => {
  const trails = new LightTrails();
  trails.point(1, { x: 0, y: 0 }, 0);
  trails.point(1, null, 10);
  trails.point(1, { x: 500, y: 0 }, 20);
  expect(trails.partsOf(1, 20).map(({ from, to }) => to.x - from.x)).toEqual([0, 0]);
});

test('holders have trails of their own', () => {
  const trails = new LightTrails();
  trails.point(1, { x: 0, y: 0 }, 0);
  trails.point(2, { x: 5, y: 5 }, 900);
  expect(trails.holders(1_200)).toEqual([2]);
});
