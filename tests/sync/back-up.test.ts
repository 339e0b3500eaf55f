import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMapId, createSeatId } from '@undercurrent/cycle';
import { afterAll, expect, test } from 'vitest';
import { openSqliteStore } from '../../server/src/store/sqlite-store.ts';

const program = fileURLToPath(new URL('../../server/back-up.mjs', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'undercurrent-backup-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const folder = (name: string) => {
  const path = join(root, name);
  mkdirSync(path, { recursive: true });
  return path;
};
const backUp = (data: string, ...target: readonly string[]) =>
  spawnSync(process.execPath, ['--no-warnings', program, ...target], {
    env: { ...process.env, DATA_DIR: data },
    encoding: 'utf8',
  });
const bytes = (text: string) => new Uint8Array(Buffer.from(text));
let count = 0;
const part = () => `part${String((count += 1)).padStart(8, '0')}`;

test('a backup that is made while the server writes holds all that was stored, and opens with the keys alone', async () => {
  const data = folder('data');
  const store = openSqliteStore(join(data, 'undercurrent.db'));
  const room = `map/${createMapId(part)}` as const;
  const seat = createSeatId(part);
  const map = createMapId(() => room.slice('map/map_'.length));
  await store.createMap({ map, room, firstState: bytes('first'), seat, deviceHash: 'a-hash', atMs: 1 });
  await store.append([{ room, seq: 2, update: bytes('words in the log alone'), newClients: [], seat }]);
  const target = join(root, 'undercurrent.db');
  expect(backUp(data, target)).toMatchObject({ status: 0, stderr: '' });
  await store.append([{ room, seq: 3, update: bytes('after'), newClients: [], seat }]);
  await store.close();
  expect(statSync(target).mode & 0o077).toBe(0);

  const back = folder('back');
  cpSync(target, join(back, 'undercurrent.db'));
  expect(() => openSqliteStore(join(back, 'undercurrent.db'))).toThrow(/missing/);
  cpSync(join(data, 'undercurrent.keys'), join(back, 'undercurrent.keys'));
  const again = openSqliteStore(join(back, 'undercurrent.db'));
  const stored = await again.load(room);
  expect(stored?.updates.map(({ update }) => Buffer.from(update).toString())).toEqual([
    'words in the log alone',
  ]);
  await again.close();
});

test('a backup goes over nothing, and says what is missing', () => {
  const data = folder('none');
  expect(backUp(data, join(root, 'x.db'))).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/DATA_DIR/),
  });
  expect(backUp(data)).toMatchObject({ status: 1, stderr: expect.stringMatching(/npm run backup/) });
  expect(existsSync(join(root, 'x.db'))).toBe(false);
  const there = join(root, 'undercurrent.db');
  const before = readFileSync(there);
  expect(backUp(join(root, 'data'), there)).toMatchObject({ status: 1 });
  expect(readFileSync(there).equals(before)).toBe(true);
});
