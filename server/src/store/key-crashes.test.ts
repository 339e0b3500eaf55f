import type * as Files from 'node:fs';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMapId, createSeatId } from '@undercurrent/cycle';
import { afterAll, expect, test, vi } from 'vitest';
import { openSqliteStore } from './sqlite-store.ts';

/** Steps on the disk until the process dies: at each, what is there is all that the next process finds. */
const life = vi.hoisted(() => {
  const end = { left: Number.POSITIVE_INFINITY };
  const dying =
    <Args extends readonly unknown[], Answer>(step: (...args: Args) => Answer) =>
    (...args: Args): Answer => {
      end.left -= 1;
      if (end.left < 0) throw new Error('killed');
      return step(...args);
    };
  return { end, dying };
});

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof Files>();
  const { rmSync: remove, openSync, writeFileSync, fsyncSync, renameSync } = fs;
  const { dying } = life;
  return {
    ...fs,
    rmSync: dying(remove),
    openSync: dying(openSync),
    writeFileSync: dying(writeFileSync),
    fsyncSync: dying(fsyncSync),
    renameSync: dying(renameSync),
  };
});

/** In memory where the system offers that: no plug is pulled, and each step begins with a store of its own. */
const quickFolder = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const root = mkdtempSync(join(quickFolder, 'undercurrent-crashes-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const day = 24 * 60 * 60_000;
const ages = { wrappingKeyMs: 7 * day, wrappingKeyKeptMs: 30 * day };
const bytes = (text: string) => new Uint8Array(Buffer.from(text));
let count = 0;
const part = () => `part${String((count += 1)).padStart(8, '0')}`;

async function openFilled() {
  const folder = join(root, part());
  const open = () => openSqliteStore(join(folder, 'undercurrent.db'));
  const store = open();
  const rooms: string[] = [];
  for (let at = 0; at < 2; at += 1) {
    const map = createMapId(part);
    const seat = createSeatId(part);
    const room = `map/${map}`;
    await store.createMap({ map, room, firstState: bytes(room), seat, deviceHash: 'a-hash', atMs: 1 });
    rooms.push(room);
  }
  const read = async (from: typeof store) => {
    const states = await Promise.all(rooms.map(async (room) => (await from.load(room))?.snapshots[0]?.state));
    return states.map((state) => Buffer.from(state ?? []).toString());
  };
  return { folder, open, store, rooms, read };
}

/** Renews the keys and dies at a step; true when it got through before. */
async function rotate(store: Awaited<ReturnType<typeof openFilled>>['store'], nowMs: number, steps: number) {
  life.end.left = steps;
  try {
    await store.rotateKeys(nowMs, ages);
    return true;
  } catch {
    return false;
  } finally {
    life.end.left = Number.POSITIVE_INFINITY;
  }
}

test('whenever the process dies while keys are renewed or destroyed, all is read after, and it is finished then', async () => {
  let died = 0;
  for (let steps = 0, isThrough = false; !isThrough; steps += 1) {
    const { folder, open, store, rooms, read } = await openFilled();
    const start = Date.now();
    // Old enough that the second time makes a key, wraps all anew by it and destroys the first.
    await store.rotateKeys(start + 8 * day, ages);
    isThrough = await rotate(store, start + 40 * day, steps);
    died += Number(!isThrough);
    await store.close();
    const next = open();
    expect(await read(next)).toEqual(rooms);
    await next.rotateKeys(start + 40 * day, ages);
    expect(await read(next)).toEqual(rooms);
    expect(JSON.parse(readFileSync(join(folder, 'undercurrent.keys'), 'utf8'))).toMatchObject({
      keys: [expect.objectContaining({ madeAtMs: start + 40 * day })],
    });
    await next.close();
  }
  expect(died).toBeGreaterThanOrEqual(12);
});
