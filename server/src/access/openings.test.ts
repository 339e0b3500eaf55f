import { type SeatId, createSeatId } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { FakeClock } from '../../../tests/world/fake-clock.ts';
import { createRandom } from '../../../tests/world/seeded-random.ts';
import { createLog } from '../ops/log.ts';
import { Openings } from './openings.ts';

const { part } = createRandom(5);
const [lanie, malaki] = [createSeatId(part), createSeatId(part)];

function openings() {
  const clock = new FakeClock();
  const commits: (readonly SeatId[])[] = [];
  const disk = { isFull: false };
  const markOpened = async (opened: ReadonlyMap<SeatId, number>): Promise<void> => {
    if (disk.isFull) throw new Error('the disk is full');
    commits.push([...opened.keys()]);
  };
  return {
    clock,
    commits,
    disk,
    openings: new Openings({ store: { markOpened }, clock, log: createLog('silent') }),
  };
}

test('all who come back at once are noted in one commit, and at once for whoever asks for the order', async () => {
  const at = openings();
  for (const seat of [lanie, malaki, lanie]) at.openings.note(seat);
  expect(at.commits).toEqual([]);
  await at.clock.advance(1_000);
  expect(at.commits).toEqual([[lanie, malaki]]);
  at.openings.note(malaki);
  await at.openings.keep();
  await at.clock.advance(1_000);
  expect(at.commits).toEqual([[lanie, malaki], [malaki]]);
});

test('a store that takes nothing costs the order alone', async () => {
  const at = openings();
  at.disk.isFull = true;
  at.openings.note(lanie);
  await at.clock.advance(1_000);
  at.disk.isFull = false;
  at.openings.note(malaki);
  await at.clock.advance(1_000);
  expect(at.commits).toEqual([[malaki]]);
});
