import type { Ink } from '@undercurrent/cycle';
import { createAnnotationId } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { isStrokeAlong } from './strokes-along.ts';

const stroke: Ink = {
  id: createAnnotationId(() => 'somestroke'),
  author: 'therapist',
  at: { x: 100, y: 100 },
  anchor: null,
  kind: 'ink',
  brush: 'pen',
  pressures: [],
  points: [0, 0, 100, 0],
  color: 'ink',
  width: 4,
};
const wipe = (x1: number, y1: number, x2: number, y2: number) => ({
  from: { x: x1, y: y1 },
  to: { x: x2, y: y2 },
  reach: 5,
});

test('a wipe across a stroke touches it, however fast the hand was', () => {
  expect(isStrokeAlong(stroke, wipe(150, -900, 150, 900))).toBe(true);
});

test('a wipe beside a stroke touches it within its reach and half the width of the ink', () => {
  expect(isStrokeAlong(stroke, wipe(120, 106, 180, 106))).toBe(true);
  expect(isStrokeAlong(stroke, wipe(120, 108, 180, 108))).toBe(false);
});

test('a dot can be wiped away', () => {
  const dot = { ...stroke, points: [0, 0] };
  expect(isStrokeAlong(dot, wipe(103, 100, 103, 100))).toBe(true);
  expect(isStrokeAlong(dot, wipe(120, 100, 120, 100))).toBe(false);
});
