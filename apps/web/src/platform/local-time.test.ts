import { expect, test } from 'vitest';
import { readTimeField, toTimeField } from './local-time.ts';

test('a moment goes into a field and comes out of it, to the minute', () => {
  const atMs = new Date(2026, 2, 4, 5, 6).getTime();
  expect(toTimeField(atMs)).toBe('2026-03-04T05:06');
  expect(readTimeField(toTimeField(atMs + 59_999))).toBe(atMs);
});

test('a field that holds no moment says so', () => {
  for (const value of ['', 'soon', '2026-13-40T00:00']) expect(readTimeField(value), value).toBeNull();
});
