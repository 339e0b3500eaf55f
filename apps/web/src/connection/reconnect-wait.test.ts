import { closeReasons } from '@undercurrent/protocol';
import { expect, test } from 'vitest';
import { longestWaitMs, waitMs } from './reconnect-wait.ts';

const lost = 1006;
const [least, most] = [() => 0, () => 1];

test('the wait doubles with every failure, up to five seconds', () => {
  const waits = Array.from({ length: 8 }, (_, failures) => waitMs(failures, lost, most));
  expect(waits).toEqual([200, 400, 800, 1_600, 3_200, longestWaitMs, longestWaitMs, longestWaitMs]);
});

test('it is anything between half of that and all of it, so that not all devices come back at once', () => {
  for (const failures of [0, 3, 8]) {
    expect(waitMs(failures, lost, least)).toBe(waitMs(failures, lost, most) / 2);
    expect(waitMs(failures, lost, () => 0.5)).toBe(waitMs(failures, lost, most) * 0.75);
  }
});

test('a server that restarts is given time for it', () => {
  const { code } = closeReasons.restarting;
  expect([waitMs(0, code, least), waitMs(0, code, most)]).toEqual([1_000, 2_000]);
});
