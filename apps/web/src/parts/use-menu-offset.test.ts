import { expect, test } from 'vitest';
import { menuOffset } from './use-menu-offset.ts';

const room = { height: 500, windowHeight: 800, isAbove: false };

test('a menu stands beside its opener where there is room for all of it, below or above', () => {
  expect(menuOffset({ ...room, above: 100, below: 700 })).toBe(6);
  expect(menuOffset({ ...room, above: 700, below: 100 })).toBe(6);
});

test('where there is none it lies over its opener, with its last entry in the window', () => {
  const offset = menuOffset({ ...room, above: 450, below: 350 });
  expect(450 + offset + room.height).toBe(800 - 12);
  expect(450 + offset).toBeGreaterThanOrEqual(12);
});

test('one that opens upwards lies over its opener as far', () => {
  const offset = menuOffset({ ...room, above: 350, below: 450, isAbove: true });
  expect(350 - offset - room.height).toBe(12);
});

test('one that is higher than the window begins at its edge, and is scrolled', () => {
  const offset = menuOffset({ ...room, height: 1_000, above: 400, below: 400 });
  expect(400 + offset).toBe(12);
});
