import { expect, test } from 'vitest';
import { fuzzGate } from '../fuzz/fuzz-gate.ts';
import { sharesOf } from '../fuzz/shares.ts';

const count = sharesOf(Number(process.env['FUZZ_COUNT'] ?? 50_000)).updates;
const seed = Number(process.env['FUZZ_SEED'] ?? 1);

test(`${count} mutated updates: no crash, nobody's words but one's own, and a replay equals the room`, () => {
  const tally = fuzzGate({ count, seed });
  process.stdout.write(`${report(tally)}\n`);
  // A gate that refused, or let through, everything would prove nothing.
  expect(tally.accepted).toBeGreaterThan(count / 100);
  expect(tally.refused).toBeGreaterThan(count / 3);
  expect(tally.codes.size).toBeGreaterThan(10);
});

function report({ codes, ...counts }: ReturnType<typeof fuzzGate>): string {
  const sorted = [...codes].sort((a, b) => b[1] - a[1]).map(([code, times]) => `${code} ${times}`);
  return `${JSON.stringify({ seed, ...counts })}\n${sorted.join(', ')}`;
}
