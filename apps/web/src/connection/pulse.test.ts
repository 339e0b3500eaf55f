import { expect, test } from 'vitest';
import type { Clock } from '../platform/clock.ts';
import { createPulse } from './pulse.ts';

/** A pulse on a clock that is turned by hand. `sleep` passes time without any timer running. */
function startPulse(phase: 'idle' | 'waiting' | 'live') {
  let now = 0;
  let look = () => {};
  const seen = { beats: 0, losses: 0, phase };
  const clock: Clock = {
    now: () => now,
    after: () => () => {},
    every: (_ms, run) => {
      look = run;
      return () => {};
    },
  };
  const pulse = createPulse(clock, {
    phase: () => seen.phase,
    beat: () => {
      seen.beats += 1;
    },
    lose: () => {
      seen.losses += 1;
    },
  });
  const pass = (ms: number) => {
    for (let left = ms; left > 0; left -= 500) {
      now += 500;
      look();
    }
  };
  const sleep = (ms: number) => {
    now += ms;
    look();
  };
  return { pulse, seen, pass, sleep };
}

test('silence is called lost within five seconds', () => {
  const { seen, pass } = startPulse('live');
  pass(4_500);
  expect(seen.losses).toBe(1);
});

test('a server that answers every beat is never lost', () => {
  const { pulse, seen, pass } = startPulse('live');
  for (let beats = 0; beats < 20; beats += 1) {
    pass(2_000);
    pulse.hear();
  }
  expect(seen.losses).toBe(0);
  expect(seen.beats).toBe(20);
});

test('a device that slept gets one beat to answer before it is called lost', () => {
  const { pulse, seen, sleep, pass } = startPulse('live');
  sleep(60_000);
  expect(seen).toMatchObject({ beats: 1, losses: 0 });
  pulse.hear();
  pass(2_000);
  expect(seen.losses).toBe(0);
});

test('a device that slept and hears nothing after it is lost', () => {
  const { seen, sleep, pass } = startPulse('live');
  sleep(60_000);
  pass(2_500);
  expect(seen.losses).toBe(1);
});

test('doubt asks at once and waits less', () => {
  const { pulse, seen, pass } = startPulse('live');
  pulse.doubt();
  expect(seen.beats).toBe(1);
  pass(1_500);
  expect(seen.losses).toBe(1);
});

test('nothing beats and nothing is lost while there is no socket', () => {
  const { seen, pass } = startPulse('idle');
  pass(60_000);
  expect(seen).toMatchObject({ beats: 0, losses: 0 });
});

test('an upgrade that never answers is given up and tried again', () => {
  const { seen, pass } = startPulse('waiting');
  pass(12_000);
  expect(seen).toMatchObject({ beats: 0, losses: 1 });
});
