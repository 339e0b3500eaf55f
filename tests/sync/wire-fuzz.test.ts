import { expect, test } from 'vitest';
import { fuzzBodies } from '../fuzz/fuzz-bodies.ts';
import { fuzzFrames } from '../fuzz/fuzz-frames.ts';
import { fuzzPresence } from '../fuzz/fuzz-presence.ts';
import { sharesOf } from '../fuzz/shares.ts';

const shares = sharesOf(Number(process.env['FUZZ_COUNT'] ?? 50_000));
const seed = Number(process.env['FUZZ_SEED'] ?? 1);
const report = (what: string, tally: object): void => {
  process.stdout.write(`${what}: ${JSON.stringify({ seed, ...tally })}\n`);
};

test(`${shares.frames} mutated messages: no crash, nobody else sent away or reworded, and the store has it all`, async () => {
  const tally = await fuzzFrames({ count: shares.frames, seed });
  report('frames', tally);
  // A server that closed, or took, everything would prove nothing.
  expect(tally.closed).toBeGreaterThan(tally.count / 5);
  expect(tally.closed).toBeLessThan(tally.count);
  expect(tally.changed).toBeGreaterThan(tally.count / 200);
});

test(`${shares.presence} mutated presences: nobody speaks as another, or removes them`, async () => {
  const tally = await fuzzPresence({ count: shares.presence, seed });
  report('presence', tally);
  expect(tally.closed).toBeGreaterThan(tally.count / 20);
  expect(tally.changed).toBeGreaterThan(tally.count / 20);
});

test(`${shares.bodies} mutated bodies: each is answered, none by a failure, and the map is as it was`, async () => {
  const tally = await fuzzBodies({ count: shares.bodies, seed });
  report('bodies', { count: tally.count, statuses: Object.fromEntries(tally.statuses) });
  expect(tally.statuses.get(400) ?? 0).toBeGreaterThan(tally.count / 10);
  expect(tally.statuses.get(201) ?? 0).toBeGreaterThan(0);
});
