import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeReasons } from '@undercurrent/protocol';
import { afterEach, expect, test } from 'vitest';
import { openDatabase } from '../../server/src/store/sqlite-driver.ts';
import { checkpoint, onEcho } from '../world/checkpoints.ts';
import { type Guest, connectStranger, joinAsGuest, makeBlankMap, until } from '../world/guest.ts';
import { type TestServer, openServer, startServer } from '../world/start-server.ts';
import { notesIn, writeNote } from '../world/notes.ts';
import { filesWith, sealedRowsWith } from '../world/sealed-rows.ts';
import { withoutPace } from '../world/without-pace.ts';

const open: { dispose: () => Promise<void> }[] = [];
const guests: Guest[] = [];
afterEach(async () => {
  for (const guest of guests.splice(0)) guest.leave();
  for (const server of open.splice(0)) await server.dispose();
});

function come(origin: string, made: Parameters<typeof joinAsGuest>[1]): Guest {
  const guest = joinAsGuest(origin, made);
  guests.push(guest);
  return guest;
}

const numbersIn = (guest: Guest): ReadonlySet<number> => new Set(notesIn(guest.doc).map(Number));

test('all that was acknowledged or seen by others survives kill -9, round after round', async () => {
  const server = await startServer({ limits: { ...withoutPace, compactAfterUpdates: 150 } });
  open.push(server);
  const made = await makeBlankMap(server.origin);
  const acknowledged = new Set<number>();
  const seen = new Set<number>();
  let next = 0;
  for (let round = 0; round < 12; round += 1) {
    const writer = joinAsGuest(server.origin, { ...made, ours: true });
    const reader = joinAsGuest(server.origin, made);
    await Promise.all([writer.synced, reader.synced]);
    for (const number of [...acknowledged, ...seen]) expect(numbersIn(reader)).toContain(number);
    onEcho(writer, (token) => {
      for (let number = 0; number <= token; number += 1) acknowledged.add(number);
    });
    const stopAt = next + 40 + round * 7;
    while (next < stopAt) {
      writeNote(writer.doc, 'therapist', String(next));
      writer.socket().send(checkpoint(next));
      next += 1;
      if (next % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 1 + (round % 4)));
    }
    // Until here everything of earlier rounds was acknowledged, so a token stands for all before it.
    await until(() => acknowledged.size > stopAt - 30);
    for (const number of numbersIn(reader)) seen.add(number);
    await server.kill9();
    next = Math.max(...acknowledged, ...seen) + 1;
    for (let number = 0; number < next; number += 1) acknowledged.add(number);
    writer.leave();
    reader.leave();
    await server.start();
  }
  const last = come(server.origin, made);
  await last.synced;
  // What was stored in the instant before the last kill, and heard of by nobody, may be there too.
  const known = [...numbersIn(last)].filter((number) => number < next);
  expect(new Set(known)).toEqual(new Set([...Array(next).keys()]));
}, 900_000);

test('a stop in good order sends everyone away to come back, and everything is there again', async () => {
  const server = await openServer({ limits: withoutPace });
  open.push(server);
  const made = await makeBlankMap(server.origin);
  const guest = come(server.origin, made);
  await guest.synced;
  for (let index = 0; index < 200; index += 1) writeNote(guest.doc, 'therapist', `${index}`);
  await new Promise((resolve) => setTimeout(resolve, 30));
  await server.stop();
  expect((await guest.closed).code).toBe(closeReasons.restarting.code);
  writeNote(guest.doc, 'therapist', 'written while it was away');

  await server.start();
  await until(() => guest.provider.synced);
  const other = come(server.origin, made);
  await other.synced;
  await until(() => notesIn(other.doc).length === 201);
  expect(notesIn(other.doc)).toEqual(notesIn(guest.doc));
});

const spoilers: readonly (readonly [string, string])[] = [
  ['an update whose bytes changed', `UPDATE updates SET body = x'000102' WHERE seq = 3`],
  ['an update that is missing', 'DELETE FROM updates WHERE seq = 3'],
  ['all snapshots spoiled', `UPDATE snapshots SET body = x'00'`],
  ['keys that are gone', 'DELETE FROM keys'],
  ['nothing left at all', 'DELETE FROM updates; DELETE FROM snapshots'],
];

test.each(spoilers)('%s never becomes a blank map', async (_, sql) => {
  const server = await openServer({ limits: { unloadAfterMs: 60_000 } });
  open.push(server);
  const made = await makeBlankMap(server.origin);
  const guest = joinAsGuest(server.origin, made);
  await guest.synced;
  for (let index = 0; index < 5; index += 1) writeNote(guest.doc, 'therapist', `${index}`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  guest.leave();
  await server.stop();
  spoil(server, sql);
  await server.start();

  const stranger = connectStranger(server.origin, made);
  expect((await stranger.closed).code).toBe(closeReasons.storeUnavailable.code);
  expect(stranger.messages).toEqual([]);
  const headers = { cookie: made.cookie };
  const listed = await fetch(`${server.origin}/api/maps`, { headers });
  expect(await listed.json()).toEqual({ maps: [] });
});

test('a spoiled newest snapshot is survived: the one before it and the log hold the same', async () => {
  const server = await openServer({ limits: { unloadAfterMs: 20 } });
  open.push(server);
  const made = await makeBlankMap(server.origin);
  for (let visit = 0; visit < 4; visit += 1) {
    const guest = joinAsGuest(server.origin, made);
    await guest.synced;
    writeNote(guest.doc, 'therapist', `visit ${visit}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
    guest.leave();
    await new Promise((resolve) => setTimeout(resolve, 80));
  }
  await server.stop();
  const kept = spoil(
    server,
    "UPDATE snapshots SET body = x'00' WHERE seq = (SELECT max(seq) FROM snapshots)",
  );
  expect(kept).toBe(2);
  await server.start();
  const guest = come(server.origin, made);
  await guest.synced;
  expect(notesIn(guest.doc)).toEqual([0, 1, 2, 3].map((visit) => `visit ${visit}`));
});

test('of a deleted map nothing can be found in the database or its write-ahead log', async () => {
  const server = await openServer();
  open.push(server);
  const made = await makeBlankMap(server.origin);
  const guest = come(server.origin, made);
  await guest.synced;
  const canary = 'canary-7f3a9c51-in-a-private-word';
  writeNote(guest.doc, 'therapist', canary);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const stored = sealedRowsWith(server.dataDir, canary);
  expect(filesWith(server.dataDir, stored)).not.toEqual([]);
  expect(filesWith(server.dataDir, [canary])).toEqual([]);
  await fetch(`${server.origin}/api/maps/${made.map}`, {
    method: 'DELETE',
    headers: { cookie: made.cookie, origin: server.origin },
  });
  expect(sealedRowsWith(server.dataDir, canary)).toEqual([]);
  expect(filesWith(server.dataDir, [...stored, canary])).toEqual([]);
});

/** Changes the database behind the server's back; gives back how many snapshots there are. */
function spoil(server: TestServer, sql: string): number {
  const database = openDatabase(join(server.dataDir, 'undercurrent.db'));
  database.exec(sql);
  const row = database.prepare('SELECT count(*) AS count FROM snapshots').get() as { count: number };
  database.close();
  return Number(row.count);
}

test('a data folder that is no database is refused at the start with a sentence', async () => {
  const server = await openServer();
  open.push(server);
  await server.stop();
  writeFileSync(
    join(server.dataDir, 'undercurrent.db'),
    'this is no database, and long enough to be sure of it',
  );
  await expect(server.start()).rejects.toThrow(/not a database/);
});
