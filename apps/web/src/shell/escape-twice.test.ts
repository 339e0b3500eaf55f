import { beforeEach, expect, test } from 'vitest';
import { createEscapeCount } from './escape-twice.ts';

let nowMs = 0;
const escape = { key: 'Escape', repeat: false, isComposing: false };
let count = createEscapeCount({ now: () => nowMs });
const press = (key: Parameters<typeof count.press>[0]) => count.press(key);
beforeEach(() => {
  nowMs = 5_000;
  count = createEscapeCount({ now: () => nowMs });
});

test('the second of two quick presses counts, the third begins anew', () => {
  expect(press(escape)).toBe('first');
  nowMs += 400;
  expect(press(escape)).toBe('second');
  nowMs += 100;
  expect(press(escape)).toBe('first');
});

test('two presses far apart are two first ones', () => {
  expect(press(escape)).toBe('first');
  nowMs += 601;
  expect(press(escape)).toBe('first');
  nowMs += 600;
  expect(press(escape)).toBe('second');
});

test('another press between them, a key held, or one that ends a composition is no second press', () => {
  press(escape);
  expect(press({ ...escape, key: 'a' })).toBeNull();
  expect(press(escape)).toBe('first');
  count.part();
  expect(press(escape)).toBe('first');
  expect(press({ ...escape, repeat: true })).toBeNull();
  expect(press({ ...escape, isComposing: true })).toBeNull();
  expect(press(escape)).toBe('first');
});
