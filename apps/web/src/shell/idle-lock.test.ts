import { expect, test } from 'vitest';
import { FakeClock } from '../../../../tests/world/fake-clock.ts';
import { createIdleLock } from './idle-lock.ts';

const minuteMs = 60_000;

function lockAfter(minutes: number | null) {
  const clock = new FakeClock();
  const world = { limit: minutes, idle: 0 };
  const lock = createIdleLock({
    clock,
    limitMs: () => (world.limit === null ? null : world.limit * minuteMs),
    onIdle: () => {
      world.idle += 1;
    },
  });
  return { clock, world, lock };
}

test('nobody there for the whole time is idle, once', async () => {
  const { clock, world } = lockAfter(10);
  await clock.advance(10 * minuteMs - 1);
  expect(world.idle).toBe(0);
  await clock.advance(1);
  expect(world.idle).toBe(1);
  await clock.advance(9 * minuteMs);
  expect(world.idle).toBe(1);
});

test('every touch begins the time anew', async () => {
  const { clock, world, lock } = lockAfter(10);
  for (let hour = 0; hour < 6; hour += 1) {
    await clock.advance(9 * minuteMs);
    lock.touch();
  }
  expect(world.idle).toBe(0);
  await clock.advance(10 * minuteMs);
  expect(world.idle).toBe(1);
});

test('a device that slept is idle as soon as it is asked', () => {
  const { clock, world, lock } = lockAfter(5);
  clock.stall(8 * minuteMs);
  expect(world.idle).toBe(0);
  lock.check();
  expect(world.idle).toBe(1);
});

test('off means never, and a time chosen later counts from the last touch', async () => {
  const { clock, world, lock } = lockAfter(null);
  await clock.advance(100 * minuteMs);
  expect(world.idle).toBe(0);
  lock.touch();
  world.limit = 5;
  lock.check();
  await clock.advance(4 * minuteMs);
  expect(world.idle).toBe(0);
  await clock.advance(minuteMs);
  expect(world.idle).toBe(1);
});

test('nothing happens after the page let go of it', async () => {
  const { clock, world, lock } = lockAfter(5);
  lock.dispose();
  await clock.advance(20 * minuteMs);
  expect(world.idle).toBe(0);
});
