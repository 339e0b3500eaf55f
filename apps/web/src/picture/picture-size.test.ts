import { expect, test } from 'vitest';
import { canvasLimits, pixelsOf, scaleWithin } from './picture-size.ts';

test('a picture of ordinary size keeps the scale it was asked for', () => {
  expect(scaleWithin({ width: 1500, height: 1100 }, 3)).toBe(3);
});

test('a picture too large for a canvas is scaled to fit one, by side and by area', () => {
  for (const size of [
    { width: 40_000, height: 500 },
    { width: 9_000, height: 9_000 },
  ]) {
    const { width, height } = pixelsOf(size, scaleWithin(size, 3));
    expect(Math.max(width, height)).toBeLessThanOrEqual(canvasLimits.sidePx);
    expect(width * height).toBeLessThanOrEqual(canvasLimits.areaPx);
    expect(width / height / (size.width / size.height)).toBeCloseTo(1, 2);
  }
});
