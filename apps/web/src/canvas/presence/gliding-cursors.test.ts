import { expect, test } from 'vitest';
import { glide } from './gliding-cursors.ts';

test('a cursor closes in without ever overshooting, and arrives', () => {
  const goal = { x: 100, y: 0 };
  let at = { x: 0, y: 0 };
  let before = at.x;
  for (let frame = 0; frame < 60; frame += 1) {
    at = glide(at, goal, 16);
    expect(at.x).toBeGreaterThanOrEqual(before);
    expect(at.x).toBeLessThanOrEqual(goal.x);
    before = at.x;
  }
  expect(at).toBe(goal);
});

test('a cursor that comes from far away jumps', () => {
  const goal = { x: 9_000, y: 0 };
  expect(glide({ x: 0, y: 0 }, goal, 16)).toBe(goal);
});
