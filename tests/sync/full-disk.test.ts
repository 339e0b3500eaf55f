import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeReasons } from '@undercurrent/protocol';
import { afterEach, expect, test } from 'vitest';
import type { Guest } from '../world/guest.ts';
import { ask, joinAsGuest, makeBlankMap, until } from '../world/guest.ts';
import { notesIn, writeNote } from '../world/notes.ts';
import { type ServerChild, startServer } from '../world/start-server.ts';

const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

/** A place for the data that is really full, and has room again, when it is told to. */
interface SmallDisk {
  readonly folder: string;
  readonly fill: (server: ServerChild) => void;
  readonly free: (server: ServerChild) => void;
}

const isDone = (command: string, ...words: readonly string[]): boolean =>
  spawnSync(command, words, { stdio: 'ignore' }).status === 0;

/** A file system in memory of four megabytes; only root may mount one. */
function mountSmallDisk(): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'undercurrent-disk-'));
  ends.push(() => rmSync(folder, { recursive: true, force: true }));
  if (!isDone('mount', '-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder)) return null;
  ends.push(() => void isDone('umount', folder));
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: () => {
      for (const size of [1024 * 1024, 4096, 1]) fillBy(filler, size);
    },
    free: () => rmSync(filler),
  };
}

function fillBy(file: string, size: number): void {
  const more = new Uint8Array(size);
  for (;;) {
    try {
      writeFileSync(file, more, { flag: 'a' });
    } catch {
      return;
    }
  }
}

/** Where nothing can be mounted the system lets the process write no file longer than its database is now. */
function limitFiles(): SmallDisk | null {
  if (!isDone('prlimit', '--version')) return null;
  const folder = mkdtempSync(join(tmpdir(), 'undercurrent-disk-'));
  ends.push(() => rmSync(folder, { recursive: true, force: true }));
  const limit = (server: ServerChild, size: string) =>
    isDone('prlimit', '--pid', String(server.pid()), `--fsize=${size}:unlimited`);
  return {
    folder,
    fill: (server) => limit(server, String(statSync(join(folder, 'undercurrent.db-wal')).size)),
    free: (server) => limit(server, 'unlimited'),
  };
}

const disks = [
  ['a disk that is full', mountSmallDisk],
  ['a process that may write no more', limitFiles],
] as const;

test.for(disks)(
  '%s: people read on, nothing is lost, and it goes on without a restart',
  async ([, prepare], context) => {
    const disk = prepare();
    if (disk === null) return context.skip('this machine cannot make one');
    const server = await startServer({ env: { LOG_LEVEL: 'silent' }, dataDir: disk.folder });
    ends.push(() => server.kill9());
    const { origin } = server;
    const made = await makeBlankMap(origin);
    const other = await makeBlankMap(origin);
    const come = async (map = made): Promise<Guest> => {
      const guest = joinAsGuest(origin, { ...map, ours: true });
      ends.push(() => guest.leave());
      await guest.synced;
      return guest;
    };
    const [writer, reader, elsewhere] = [await come(), await come(), await come(other)];
    writeNote(writer.doc, 'therapist', 'before');
    await until(() => notesIn(reader.doc).length === 1);

    disk.fill(server);
    const large = 'x'.repeat(3_900);
    writeNote(writer.doc, 'therapist', large);
    await until(() => writer.storing().at(-1) === false);
    writeNote(reader.doc, 'therapist', 'meanwhile');
    const late = await come();
    expect(notesIn(late.doc)).toEqual(['before']);
    expect(notesIn(reader.doc)).toEqual(['before', 'meanwhile']);
    expect((await ask(origin, `/api/maps/${made.map}/seat`, { cookie: made.cookie })).status).toBe(200);
    expect((await ask(origin, '/api/health')).status).toBe(200);
    writeNote(elsewhere.doc, 'therapist', large);
    await until(() => elsewhere.storing().at(-1) === false);

    const remove = () => ask(origin, `/api/maps/${other.map}`, { method: 'DELETE', cookie: other.cookie });
    expect((await remove()).status).toBe(503);
    expect(elsewhere.socket().readyState).toBe(elsewhere.socket().OPEN);

    disk.free(server);
    const everybody = [writer, reader, late];
    await until(() => everybody.every((guest) => notesIn(guest.doc).length === 3));
    for (const { doc } of everybody) expect(notesIn(doc)).toEqual(['before', 'meanwhile', large]);
    const onOther = await come(other);
    await until(() => notesIn(onOther.doc).length === 1);
    await until(() => [...everybody, elsewhere].every((guest) => guest.storing().at(-1) === true));
    for (const guest of [...everybody, elsewhere]) {
      expect(guest.storing()).toEqual([false, true]);
      expect(guest.socket().readyState).toBe(guest.socket().OPEN);
    }
    expect((await remove()).status).toBe(204);
    expect((await elsewhere.closed).code).toBe(closeReasons.mapDeleted.code);
    await server.kill9();
    await server.start();
    const again = await come();
    expect(notesIn(again.doc)).toEqual(['before', 'meanwhile', large]);
  },
);

test('at least one kind of full disk can be made on this machine', () => {
  const isLinux = process.platform === 'linux';
  expect(!isLinux || mountSmallDisk() !== null || limitFiles() !== null).toBe(true);
});
