import { expect, test } from 'vitest';
import { afterInGap, afterStep, gapAt } from './reorder.ts';

const ids = ['a', 'b', 'c', 'd'];

test('a row dropped beside itself stays', () => {
  expect(afterInGap(ids, 'b', 1)).toBeUndefined();
  expect(afterInGap(ids, 'b', 2)).toBeUndefined();
});

test('a row dropped before the first goes to the first place', () => {
  expect(afterInGap(ids, 'c', 0)).toBeNull();
});

test('a row dropped between two follows the upper one', () => {
  expect(afterInGap(ids, 'a', 3)).toBe('c');
  expect(afterInGap(ids, 'd', 2)).toBe('b');
  expect(afterInGap(ids, 'a', 4)).toBe('d');
});

test('a step up or down passes one row, and the ends hold', () => {
  expect(afterStep(ids, 'b', -1)).toBeNull();
  expect(afterStep(ids, 'c', -1)).toBe('a');
  expect(afterStep(ids, 'b', 1)).toBe('c');
  expect(afterStep(ids, 'a', -1)).toBeUndefined();
  expect(afterStep(ids, 'd', 1)).toBeUndefined();
});

test('the nearest gap is told by the middles of the rows', () => {
  expect(gapAt([10, 30, 50], 5)).toBe(0);
  expect(gapAt([10, 30, 50], 31)).toBe(2);
  expect(gapAt([10, 30, 50], 99)).toBe(3);
});
