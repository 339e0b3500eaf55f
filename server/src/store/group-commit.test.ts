import type { SeatId } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { FakeClock, settled } from '../../../tests/world/fake-clock.ts';
import { GroupCommit } from './group-commit.ts';
import type { LogEntry } from './store.ts';

const seat: SeatId | null = null;
const entry = (seq: number, room = 'r'): LogEntry => ({
  ...{ room, seq, update: new Uint8Array(), newClients: [], seat },
});

/** A log on a disk that takes so long for each commit, and the pace of who waits for it four milliseconds at most. */
function createLog(clock: FakeClock, diskMs = 10) {
  const groups: number[][] = [];
  let atDiskMs = 0;
  const pace = { mostMs: 4, watch: () => clock.now() + atDiskMs };
  const failing = { isFull: false, room: '' };
  const append = async (entries: readonly LogEntry[]): Promise<void> => {
    atDiskMs += diskMs;
    if (failing.isFull || entries.some(({ room }) => room === failing.room)) throw new Error('disk full');
    groups.push(entries.map(({ seq }) => seq));
  };
  return { append, groups, failing, pace };
}

test('what comes within a few milliseconds is committed together, and told in order', async () => {
  const clock = new FakeClock();
  const log = createLog(clock);
  const commit = new GroupCommit(log, clock, log.pace);
  const told: number[] = [];
  const add = (seq: number) => void commit.add(entry(seq)).then(() => told.push(seq));
  add(1);
  expect(log.groups).toEqual([]);
  await clock.advance(0);
  expect(told).toEqual([1]);
  add(2);
  add(3);
  await clock.advance(3);
  expect(told).toEqual([1]);
  add(4);
  await clock.advance(1);
  expect(log.groups).toEqual([[1], [2, 3, 4]]);
  expect(told).toEqual([1, 2, 3, 4]);
});

test('the store rests as long as its commit took for each update and once more, and a quiet one commits at once', async () => {
  const clock = new FakeClock();
  const log = createLog(clock, 1);
  const commit = new GroupCommit(log, clock, log.pace);
  void commit.add(entry(1));
  await clock.advance(0);
  for (const seq of [2, 3]) void commit.add(entry(seq));
  await clock.advance(1);
  expect(log.groups).toEqual([[1]]);
  await clock.advance(1);
  expect(log.groups).toEqual([[1], [2, 3]]);
  void commit.add(entry(4));
  await clock.advance(2);
  expect(log.groups).toHaveLength(2);
  await clock.advance(1);
  expect(log.groups.at(-1)).toEqual([4]);
  await clock.advance(2);
  void commit.add(entry(5));
  await clock.advance(0);
  expect(log.groups.at(-1)).toEqual([5]);
});

test('a commit that fails fails everything that waits, and the next one works', async () => {
  const clock = new FakeClock();
  const log = createLog(clock);
  const commit = new GroupCommit(log, clock, log.pace);
  log.failing.isFull = true;
  const [first, second] = [commit.add(entry(1)), commit.add(entry(2))];
  await Promise.all([
    clock.advance(10),
    expect(first).rejects.toThrow(/disk full/),
    expect(second).rejects.toThrow(/disk full/),
  ]);
  log.failing.isFull = false;
  const third = commit.add(entry(3));
  await clock.advance(10);
  await third;
  expect(log.groups).toEqual([[3]]);
});

test('a room whose part cannot be committed takes no other room with it', async () => {
  const clock = new FakeClock();
  const log = createLog(clock);
  const commit = new GroupCommit(log, clock, log.pace);
  log.failing.room = 'bad';
  const bad = [commit.add(entry(1, 'bad')), commit.add(entry(2, 'bad'))];
  const good = [commit.add(entry(11, 'good')), commit.add(entry(12, 'good'))];
  const refused = bad.map((each) => expect(each).rejects.toThrow(/disk full/));
  await clock.advance(10);
  await Promise.all([...refused, ...good]);
  expect(log.groups).toEqual([[11, 12]]);
});

test('a flush is done when everything added before it is stored', async () => {
  const clock = new FakeClock();
  const log = createLog(clock);
  const commit = new GroupCommit(log, clock, log.pace);
  void commit.add(entry(1));
  await commit.flush();
  void commit.add(entry(2));
  await Promise.all([commit.flush(), commit.flush()]);
  expect(log.groups).toEqual([[1], [2]]);
  await settled();
});
