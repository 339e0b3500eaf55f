import { expect, test } from 'vitest';
import { readWalkKey } from './walk-keys.ts';

const on = (key: string, place = '') =>
  readWalkKey(key, (selector) => place !== '' && selector.split(', ').includes(place));

test('arrows go on and back, a space holds, Escape ends', () => {
  expect(['ArrowRight', 'ArrowLeft', ' ', 'Escape', 'x'].map((key) => on(key))).toEqual([
    'on',
    'back',
    'hold',
    'end',
    null,
  ]);
});

test('a space on a button presses it, arrows choose among segments, and Escape ends there too', () => {
  expect(on(' ', 'button')).toBeNull();
  expect(on('ArrowRight', 'button')).toBe('on');
  expect(on('ArrowRight', '[role="radiogroup"]')).toBeNull();
  expect(on('Escape', '[role="radiogroup"]')).toBe('end');
});

test('in words, in a dialog and in a menu no key is the walk’s', () => {
  for (const place of ['textarea', '[role="dialog"]', '[role="menu"]']) {
    expect(['ArrowRight', ' ', 'Escape'].map((key) => on(key, place))).toEqual([null, null, null]);
  }
});

test('where the page runs from right to left, on is to the left', () => {
  expect(readWalkKey('ArrowLeft', () => false, true)).toBe('on');
  expect(readWalkKey('ArrowRight', () => false, true)).toBe('back');
  expect(readWalkKey(' ', () => false, true)).toBe('hold');
});
