import { expect, test } from 'vitest';
import type { Point } from './box.ts';
import { growBox } from './box.ts';
import { pointsAlong } from './curve.ts';
import { doesLineMeetBox } from './hit.ts';
import { curveThrough, roundedCurve, sharpnessOf, turningOf } from './smooth.ts';
import { createWays } from './ways.ts';

const free = () => 0;
const end = (at: Point, heading: Point) => ({ at, heading, price: 0 });
const right = { x: 1, y: 0 };
const wall = { x: 40, y: -100, width: 20, height: 220 };
const ends = { from: [end({ x: 0, y: 0 }, right)], to: [end({ x: 100, y: 0 }, right)] };

test('where nothing stands between, the way is straight', () => {
  const way = createWays([], { clear: 4, apart: 8 }).find(ends, free);
  expect(way?.points).toEqual([
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ]);
});

test('a wall is passed at its nearer end, clear of it', () => {
  const way = createWays([wall], { clear: 4, apart: 8 }).find(ends, free);
  const points = way?.points ?? [];
  expect(points.length).toBeGreaterThan(2);
  expect(doesLineMeetBox(points, growBox(wall, 4))).toBe(false);
  expect(points.every(({ y }) => y <= 0)).toBe(true);
});

test('a dear stretch is gone around', () => {
  const toll = (a: Point, b: Point) => (Math.min(a.y, b.y) < 0 ? 5_000 : 0);
  const way = createWays([wall], { clear: 4, apart: 8 }).find(ends, toll);
  expect(way?.points.some(({ y }) => y > 120)).toBe(true);
});

test('no way leads out of closed walls', () => {
  const room = [
    { x: -30, y: -30, width: 60, height: 10 },
    { x: -30, y: 20, width: 60, height: 10 },
    { x: -30, y: -30, width: 10, height: 60 },
    { x: 20, y: -30, width: 10, height: 60 },
  ];
  expect(createWays(room, { clear: 2, apart: 4 }).find(ends, free)).toBeNull();
});

test('a curve through points passes each of them and is smoother than its corners', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 100, y: 10 },
    { x: 120, y: 90 },
  ] as const;
  const curve = curveThrough(points, { leave: right, arrive: { x: 0, y: 1 }, pull: 1 });
  expect(curve.map((cubic) => cubic.to)).toEqual(points.slice(1));
  expect(sharpnessOf(pointsAlong(curve, 16))).toBeLessThan(sharpnessOf(points) * 3);
  expect(turningOf(points)).toBeCloseTo(Math.atan2(80, 20) - Math.atan2(10, 100), 6);
});

test('a rounded way stays within its corners, and with no radius it is the way itself', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 100 },
  ] as const;
  expect(pointsAlong(roundedCurve(points, 30)).every(({ x, y }) => x < 100.001 && y > -0.001)).toBe(true);
  expect(pointsAlong(roundedCurve(points, 0))).toContainEqual({ x: 100, y: 0 });
});
