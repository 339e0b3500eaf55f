import { describe, expect, test } from 'vitest';
import { createClickCounter } from './clicks.ts';
import { measurePinch, stepPinch } from './pinch.ts';
import { readWheel } from './wheel.ts';

const turn = { deltaX: 0, deltaY: 100, deltaMode: 0, isShift: false, isZoom: false };

describe('the wheel', () => {
  test('pans', () => {
    expect(readWheel(turn)).toEqual({ kind: 'pan', byScreen: { x: -0, y: -100 } });
  });

  test('pans sideways with Shift', () => {
    expect(readWheel({ ...turn, isShift: true })).toEqual({ kind: 'pan', byScreen: { x: -100, y: 0 } });
  });

  test('counts lines as lines', () => {
    const move = readWheel({ ...turn, deltaY: 3, deltaMode: 1 });
    expect(move.kind === 'pan' && move.byScreen.y).toBeLessThan(-40);
  });

  test('zooms with Ctrl, gently even by the notch of a mouse', () => {
    const notch = readWheel({ ...turn, isZoom: true });
    const pinch = readWheel({ ...turn, deltaY: -4, isZoom: true });
    expect(notch.kind === 'zoom' && notch.factor).toBeCloseTo(0.78, 2);
    expect(pinch.kind === 'zoom' && pinch.factor).toBeCloseTo(1.04, 2);
  });
});

test('two fingers zoom by how their distance grew and pan by how their middle moved', () => {
  const before = measurePinch({ x: 0, y: 0 }, { x: 100, y: 0 });
  const now = measurePinch({ x: 0, y: 50 }, { x: 200, y: 50 });
  expect(stepPinch(before, now)).toEqual({ by: { x: 50, y: 50 }, factor: 2, at: { x: 100, y: 50 } });
});

test('two quick presses near each other are a double click, a third begins anew', () => {
  const count = createClickCounter();
  expect(count({ x: 0, y: 0 }, 0, 'mouse')).toBe(1);
  expect(count({ x: 2, y: 0 }, 200, 'mouse')).toBe(2);
  expect(count({ x: 2, y: 0 }, 350, 'mouse')).toBe(1);
  expect(count({ x: 90, y: 0 }, 400, 'mouse')).toBe(1);
  expect(count({ x: 90, y: 0 }, 1400, 'mouse')).toBe(1);
});
