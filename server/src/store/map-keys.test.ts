import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type MapId, type OwnList, createMapId, createSeatId, createVersionId } from '@undercurrent/cycle';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { filesWith } from '../../../tests/world/sealed-rows.ts';
import { type Database, openDatabase } from './sqlite-driver.ts';
import { openSqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

const root = mkdtempSync(join(tmpdir(), 'undercurrent-keys-'));
const day = 24 * 60 * 60_000;
const ages = { wrappingKeyMs: 7 * day, wrappingKeyKeptMs: 30 * day };
const words = 'evenings alone, waiting at the window';

let count = 0;
const part = () => `part${String((count += 1)).padStart(8, '0')}`;
let folder = '';
let store: Store;
const file = (name: string) => join(folder, name);
const open = () => openSqliteStore(file('undercurrent.db'));
beforeEach(() => {
  folder = join(root, String((count += 1)));
  store = open();
});
afterEach(() => store.close());
afterAll(() => rmSync(root, { recursive: true, force: true }));

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const text = (stored: Uint8Array | undefined | null) => Buffer.from(stored ?? []).toString();

/** A map with words in its first content, in its log, in a version and its name, and in a list of its practice. */
async function makeMap(): Promise<{ readonly map: MapId; readonly room: string }> {
  const map = createMapId(part);
  const room = `map/${map}`;
  const seat = createSeatId(part);
  const deviceHash = 'a-hash';
  await store.createMap({ map, room, firstState: bytes(`first ${words}`), seat, deviceHash, atMs: 1 });
  await store.append([{ room, seq: 2, update: bytes(`log ${words}`), newClients: [], seat }]);
  await store.append([{ room: `${room}/notes`, seq: 1, update: bytes(words), newClients: [], seat }]);
  const version = { version: createVersionId(part), map, seq: 2, atMs: 2, name: words, people: [] };
  await store.keepVersion(version, bytes(`version ${words}`));
  await store.keepOwnList(map, 'feeling', ownList);
  return { map, room };
}

/** All that the store gives back of a map, in plain. */
async function readMap({ map, room }: Awaited<ReturnType<typeof makeMap>>): Promise<readonly string[]> {
  const [stored, notes] = [await store.load(room), await store.load(`${room}/notes`)];
  const [version] = await store.versionsOf(map);
  const list = (await store.ownListsOf(map)).get('feeling');
  return [
    text(stored?.snapshots[0]?.state),
    text(stored?.updates[0]?.update),
    text(notes?.updates[0]?.update),
    version?.name ?? '',
    version ? text(await store.versionState(map, version.version)) : '',
    JSON.stringify(list),
  ];
}
const ownList: OwnList = { first: [words], rest: [], hidden: [] };
const allOfIt = [`first ${words}`, `log ${words}`, words, words, `version ${words}`, JSON.stringify(ownList)];

function withDatabase<T>(act: (database: Database) => T): T {
  const database = openDatabase(file('undercurrent.db'));
  try {
    return act(database);
  } finally {
    database.close();
  }
}

/** A backup of the database alone, as it is now. */
async function backUp(): Promise<string> {
  await store.close();
  const backup = join(root, `${(count += 1)}.db`);
  cpSync(file('undercurrent.db'), backup);
  store = open();
  return backup;
}

async function putBack(backup: string): Promise<void> {
  await store.close();
  cpSync(backup, file('undercurrent.db'));
}

test('words are read as they were stored, and stand in plain in no file', async () => {
  const made = await makeMap();
  expect(await readMap(made)).toEqual(allOfIt);
  expect(filesWith(folder, [words])).toEqual([]);
  await store.close();
  expect(filesWith(folder, [words])).toEqual([]);
  store = open();
  expect(await readMap(made)).toEqual(allOfIt);
});

test('the file of keys is for its owner alone, and without it nothing starts and nothing is written', async () => {
  const made = await makeMap();
  await store.close();
  expect(statSync(file('undercurrent.keys')).mode & 0o777).toBe(0o600);
  const keys = readFileSync(file('undercurrent.keys'));

  rmSync(file('undercurrent.keys'));
  expect(open).toThrow(/is missing/);
  writeFileSync(file('undercurrent.keys'), 'no keys');
  expect(open).toThrow(/no file of keys/);
  const other = openSqliteStore(join(root, 'other', 'undercurrent.db'));
  await other.close();
  cpSync(join(root, 'other', 'undercurrent.keys'), file('undercurrent.keys'));
  expect(open).toThrow(/does not have the keys/);

  writeFileSync(file('undercurrent.keys'), keys);
  store = open();
  expect(await readMap(made)).toEqual(allOfIt);
});

test('what was left half done is not written on where others can read it', async () => {
  await store.close();
  writeFileSync(file('undercurrent.keys.next'), 'half a fil', { mode: 0o644 });
  rmSync(file('undercurrent.keys'));
  rmSync(file('undercurrent.db'));
  store = open();
  expect(statSync(file('undercurrent.keys')).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('a row that was changed, or moved to another place, does not open', async () => {
  const { room } = await makeMap();
  const seat = createSeatId(part);
  await store.append([3, 4].map((seq) => ({ room, seq, update: bytes(`${seq}`), newClients: [], seat })));
  withDatabase((database) => {
    const body = (seq: number) =>
      (
        database.prepare('SELECT body FROM updates WHERE room = ? AND seq = ?').get(room, seq) as {
          body: Uint8Array;
        }
      ).body;
    const put = (seq: number, bytesOf: Uint8Array) =>
      database.prepare('UPDATE updates SET body = ? WHERE room = ? AND seq = ?').run(bytesOf, room, seq);
    const third = body(3);
    put(
      2,
      body(2).map((byte, at) => (at === 20 ? byte ^ 1 : byte)),
    );
    put(4, third);
  });
  expect((await store.load(room))?.updates.map(({ seq }) => seq)).toEqual([3]);
});

test('each map has a key of its own, which goes with it', async () => {
  const [first, second] = [await makeMap(), await makeMap()];
  const owners = () =>
    withDatabase((database) =>
      database.prepare("SELECT owner FROM keys WHERE owner LIKE 'map/%' ORDER BY owner").all(),
    );
  expect(owners()).toEqual([{ owner: first.room }, { owner: second.room }]);
  await store.deleteMap(first.map, first.room, 9);
  expect(owners()).toEqual([{ owner: second.room }]);
  expect(await readMap(second)).toEqual(allOfIt);
});

test('what an update that was not stored needed is not what the next is sealed with', async () => {
  const room = `map/${createMapId(part)}`;
  const entry = { room, update: bytes(words), newClients: [], seat: null };
  await expect(store.append([{ ...entry, seq: 2 }])).rejects.toThrow(/missing/);
  await store.append([{ ...entry, seq: 1 }]);
  await store.close();
  store = open();
  expect(text((await store.load(room))?.updates[0]?.update)).toBe(words);
});

test('keys are renewed with all maps as they were; a backup opens until its keys are too old, then never', async () => {
  const [kept, deleted] = [await makeMap(), await makeMap()];
  const start = Date.now();
  const before = await backUp();
  await store.deleteMap(deleted.map, deleted.room, 9);
  await store.rotateKeys(start + 8 * day, ages);
  expect(await readMap(kept)).toEqual(allOfIt);
  const after = await backUp();

  // Within its time a backup is read with the keys of today.
  await putBack(before);
  store = open();
  expect(await readMap(deleted)).toEqual(allOfIt);
  await putBack(after);
  store = open();

  await store.rotateKeys(start + 31 * day, ages);
  expect(await readMap(kept)).toEqual(allOfIt);
  const now = await backUp();
  await putBack(before);
  expect(open).toThrow(/too old for this backup/);
  cpSync(now, file('undercurrent.db'));
  store = open();
  expect(await readMap(kept)).toEqual(allOfIt);
});

test('a key from a clock that stood in the future is renewed and destroyed in its time all the same', async () => {
  const made = await makeMap();
  const start = Date.now();
  await store.rotateKeys(start + 3_650 * day, ages);
  const before = await backUp();
  await store.rotateKeys(start, ages);
  await store.rotateKeys(start + 8 * day, ages);
  await putBack(before);
  store = open();
  expect(await readMap(made)).toEqual(allOfIt);
  await store.rotateKeys(start + 8 * day, ages);
  await store.rotateKeys(start + 31 * day, ages);
  expect(await readMap(made)).toEqual(allOfIt);
  await putBack(before);
  expect(open).toThrow(/too old for this backup/);
  store = openSqliteStore(join(root, String((count += 1)), 'undercurrent.db'));
});

test('a machine that has just started and takes it for 1970 renews and destroys nothing', async () => {
  const before = await backUp();
  const keys = () => readFileSync(file('undercurrent.keys'), 'utf8');
  const written = keys();
  await store.rotateKeys(60_000, ages);
  expect(keys()).toBe(written);
  await putBack(before);
  store = open();
});

test('keys that could not be wrapped anew in the database are there the next time', async () => {
  const made = await makeMap();
  const start = Date.now();
  withDatabase((database) => {
    database.exec("CREATE TRIGGER full BEFORE UPDATE ON keys BEGIN SELECT RAISE(ABORT, 'disk full'); END");
  });
  await expect(store.rotateKeys(start + 40 * day, ages)).rejects.toThrow(/disk full/);
  await store.close();
  store = open();
  expect(await readMap(made)).toEqual(allOfIt);
  withDatabase((database) => database.exec('DROP TRIGGER full'));
  const before = await backUp();
  await store.rotateKeys(start + 41 * day, ages);
  await store.close();
  store = open();
  expect(await readMap(made)).toEqual(allOfIt);
  await putBack(before);
  expect(open).toThrow(/too old for this backup/);
  store = openSqliteStore(join(root, String((count += 1)), 'undercurrent.db'));
});

test('what a program from before the keys has stored is sealed when the store is opened, and its seats are there', async () => {
  const made = await makeMap();
  const plain = await readMap(made);
  await store.close();
  const { map, room } = made;
  withDatabase((database) => {
    // As it was: no keys, checksums, everything in plain, and one token for all seats of a browser.
    database.exec(`
      DROP TABLE devices;
      DROP TABLE rings;
      ALTER TABLE seats DROP COLUMN place;
      ALTER TABLE seats RENAME COLUMN ring TO device_hash;
      DROP TABLE keys;
      ALTER TABLE updates ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE snapshots ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
      PRAGMA user_version = 6;
    `);
    const put = (table: string, where: string, body: string | Uint8Array) =>
      database.prepare(`UPDATE ${table} SET body = ? WHERE ${where}`).run(body);
    put('snapshots', `room = '${room}'`, bytes(`first ${words}`));
    put('updates', `room = '${room}'`, bytes(`log ${words}`));
    put('updates', `room = '${room}/notes'`, bytes(words));
    put('versions', `map = '${map}'`, new Uint8Array(brotliCompressSync(bytes(`version ${words}`))));
    database.prepare('UPDATE versions SET name = ?').run(words);
    put('own_lists', 'true', JSON.stringify(ownList));
  });
  rmSync(file('undercurrent.keys'));
  expect(filesWith(folder, [words])).not.toEqual([]);
  store = open();
  expect(await readMap(made)).toEqual(plain);
  expect(filesWith(folder, [words])).toEqual([]);
  expect(await store.seatOf('a-hash', map)).toMatchObject({ role: 'therapist' });
});
