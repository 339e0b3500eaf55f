import type { SeatId } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { FakeClock, settled } from '../../../tests/world/fake-clock.ts';
import { GroupCommit } from './group-commit.ts';
import type { LogEntry } from './store.ts';

const seat: SeatId | null = null;
const entry = (seq: number, room = 'r'): LogEntry => ({
  ...{ room, seq, update: new Uint8Array(), newClients: [], seat },
});

function createLog() {
  const groups: number[][] = [];
  const failing = { isFull: false, room: '' };
  const append = async (entries: readonly LogEntry[]): Promise<void> => {
    if (failing.isFull || entries.some(({ room }) => room === failing.room)) throw new Error('disk full');
    groups.push(entries.map(({ seq }) => seq));
  };
  return { append, groups, failing };
}

test('what comes within a few milliseconds is committed together, and told in order', async () => {
  const clock = new FakeClock();
  const log = createLog();
  const commit = new GroupCommit(log, clock, 4);
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

test('a commit that fails fails everything that waits, and the next one works', async () => {
  const clock = new FakeClock();
  const log = createLog();
  const commit = new GroupCommit(log, clock, 4);
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
  const log = createLog();
  const commit = new GroupCommit(log, clock, 4);
  log.failing.room = 'bad';
  const bad = [commit.add(entry(1, 'bad')), commit.add(entry(2, 'bad'))];
  const good = [commit.add(entry(11, 'good')), commit.add(entry(12, 'good'))];
  const refused = bad.map((each) => expect(each).rejects.toThrow(/disk full/));
  await clock.advance(10);
  await Promise.all([...refused, ...good]);
  expect(log.groups).toEqual([[11, 12]]);
});

test('a flush is done when everything added before it is stored', async () => {
  const log = createLog();
  const commit = new GroupCommit(log, new FakeClock(), 1_000);
  void commit.add(entry(1));
  await commit.flush();
  void commit.add(entry(2));
  await Promise.all([commit.flush(), commit.flush()]);
  expect(log.groups).toEqual([[1], [2]]);
  await settled();
});
