import type { Box } from '@undercurrent/geometry';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeBar } from './bar-place.ts';

const area = { x: 20, y: 80, width: 900, height: 600 };
const bar = { width: 320, height: 52 };
const card = (x: number, y: number): Box => ({ x, y, width: 180, height: 80 });
const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test('the bar stands above, and below where there is no room above', () => {
  expect(placeBar(bar, card(400, 300), area).y).toBe(300 - 12 - 52);
  expect(placeBar(bar, card(400, 100), area).y).toBe(100 + 80 + 12);
});

test('the bar is always in the area, and never covers a card that is in it', () => {
  const inside = fc.record({ x: fc.integer({ min: 20, max: 740 }), y: fc.integer({ min: 80, max: 600 }) });
  fc.assert(
    fc.property(inside, ({ x, y }) => {
      const at = placeBar(bar, card(x, y), area);
      const placed = { ...at, ...bar };
      expect(overlaps(placed, card(x, y))).toBe(false);
      expect(at.x).toBeGreaterThanOrEqual(area.x);
      expect(at.x + bar.width).toBeLessThanOrEqual(area.x + area.width);
      expect(at.y).toBeGreaterThanOrEqual(area.y);
      expect(at.y + bar.height).toBeLessThanOrEqual(area.y + area.height);
    }),
  );
});
