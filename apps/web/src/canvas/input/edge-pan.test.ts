import { expect, test } from 'vitest';
import { speedAt } from './edge-pan.ts';

const size = { width: 400, height: 300 };

test('the paper comes from the edge that a hand is at, faster the nearer it is, and never faster than so', () => {
  expect(speedAt({ x: 200, y: 150 }, size)).toBeNull();
  expect(speedAt({ x: 12, y: 150 }, size)).toEqual({ x: 350, y: 0 });
  expect(speedAt({ x: 200, y: 288 }, size)).toEqual({ x: 0, y: -350 });
  expect(speedAt({ x: 430, y: -40 }, size)).toEqual({ x: -700, y: 700 });
});
