import { expect, test } from 'vitest';
import { isInCorner } from './hot-corner.ts';

test('the corner lies at the bottom left, on a phone at the top left, and is 44 px wide', () => {
  const wide = { width: 1440, height: 900, isPhone: false, isRightToLeft: false };
  expect(isInCorner({ x: 2, y: 898 }, wide)).toBe(true);
  expect(isInCorner({ x: 43, y: 857 }, wide)).toBe(true);
  expect(isInCorner({ x: 45, y: 898 }, wide)).toBe(false);
  expect(isInCorner({ x: 2, y: 2 }, wide)).toBe(false);
  const phone = { width: 390, height: 844, isPhone: true, isRightToLeft: false };
  expect(isInCorner({ x: 2, y: 2 }, phone)).toBe(true);
  expect(isInCorner({ x: 2, y: 842 }, phone)).toBe(false);
});

test('where words run from right to left it lies on the right', () => {
  const wide = { width: 1440, height: 900, isPhone: false, isRightToLeft: true };
  expect(isInCorner({ x: 1438, y: 898 }, wide)).toBe(true);
  expect(isInCorner({ x: 2, y: 898 }, wide)).toBe(false);
});
