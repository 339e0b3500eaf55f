import { expect, test } from 'vitest';
import { openedAgo } from './opened-ago.ts';

test('how long ago is said as people say it', () => {
  const now = 1_000_000_000_000;
  expect(openedAgo(now, now)).toBe('now');
  expect(openedAgo(now, now - 2 * 3_600_000)).toBe('2 hours ago');
  expect(openedAgo(now, now - 86_400_000)).toBe('yesterday');
});

test('a clock that runs behind the server’s says now', () => {
  expect(openedAgo(1_000, 9_000)).toBe('now');
});
