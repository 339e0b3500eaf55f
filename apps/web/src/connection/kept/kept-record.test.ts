import { expect, test } from 'vitest';
import { mayOpen } from './kept-record.ts';

const heardAtMs = 1_000;

test('a therapist’s copy opens at any time', () => {
  expect(mayOpen({ keeping: { kind: 'own' }, heardAtMs }, 0)).toBe(true);
  expect(mayOpen({ keeping: { kind: 'own' }, heardAtMs }, 1e15)).toBe(true);
});

test('a copy for a homework window opens until that closes', () => {
  const keeping = { kind: 'until', atMs: 2_000 } as const;
  expect(mayOpen({ keeping, heardAtMs }, 1_999)).toBe(true);
  expect(mayOpen({ keeping, heardAtMs }, 2_000)).toBe(false);
});

test('a copy of a meeting opens for a while after the last word with the server', () => {
  const keeping = { kind: 'while-here', forMs: 500 } as const;
  expect(mayOpen({ keeping, heardAtMs }, 1_499)).toBe(true);
  expect(mayOpen({ keeping, heardAtMs }, 1_500)).toBe(false);
});

test('nothing opens for a seat that may keep nothing, nor by a clock that was turned back', () => {
  expect(mayOpen({ keeping: null, heardAtMs }, 1_001)).toBe(false);
  expect(mayOpen({ keeping: { kind: 'until', atMs: 2_000 }, heardAtMs }, 999)).toBe(false);
});
