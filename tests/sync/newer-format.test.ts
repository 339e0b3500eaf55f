import { join } from 'node:path';
import { createCardId } from '@undercurrent/cycle';
import { currentFormat, placeCard } from '@undercurrent/document';
import { closeReasons, roomName } from '@undercurrent/protocol';
import { nanoid } from 'nanoid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { openSqliteStore } from '../../server/src/store/sqlite-store.ts';
import { joinAsGuest } from '../world/guest.ts';
import { notesIn, writeNote } from '../world/notes.ts';
import type { Table } from './open-table.ts';
import { openTable, until } from './open-table.ts';

let table: Table;
beforeEach(async () => {
  table = await openTable();
});
afterEach(() => table.dispose());

/** The map as a program two formats from now may have left it: with a root, a field and a kind nobody knows here. */
function writtenLater(state: Uint8Array): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  doc.getMap('settings').set('format', currentFormat + 2);
  doc.getMap('settings').set('season', 'spring');
  doc.getMap('weather').set('today', new Y.Map([['words', 'rain']]));
  return Y.encodeStateAsUpdate(doc);
}

test('a map that a newer program has written is shown, and nothing that is here writes to it', async () => {
  const { map, lanie } = await table.seatThree();
  const room = roomName(map);
  const path = join(table.dataDir, 'undercurrent.db');
  let later: Uint8Array = new Uint8Array();
  await table.restart(async () => {
    const store = openSqliteStore(path);
    const stored = await store.load(room);
    const newest = stored?.snapshots.at(-1);
    const seq = await store.headSeq(room);
    if (!newest) throw new Error('a map is made with a snapshot');
    const doc = new Y.Doc();
    Y.applyUpdate(doc, newest.state);
    for (const { update } of stored?.updates ?? []) Y.applyUpdate(doc, update);
    later = writtenLater(Y.encodeStateAsUpdate(doc));
    await store.addSnapshot(room, { seq, state: later });
    await store.close();
  });

  const l = await lanie.open(map);
  expect(l.map.getState()?.people.map(({ name }) => name)).toEqual(['Lanie', 'Malaki']);
  const owner = l.seat.person;
  if (owner === null) throw new Error('she is a person');
  const id = createCardId(nanoid);
  const refusal = l.run('place', (now, actor) =>
    placeCard(now, actor, { id, owner, kind: 'feeling', words: 'abandoned' }),
  );
  expect(refusal?.reason).toBe('newer-format');

  // An old page that does not even look at the format is refused by the server.
  const old = joinAsGuest(table.origin(), { map, cookie: lanie.cookie() });
  await old.synced;
  writeNote(old.doc, owner, 'written by an old page');
  expect((await old.closed).code).toBe(closeReasons.refused.code);
  old.leave();

  l.dispose();
  await table.restart();
  const again = joinAsGuest(table.origin(), { map, cookie: lanie.cookie() });
  await again.synced;
  await until(() => again.doc.getMap('settings').get('format') === currentFormat + 2);
  expect(again.doc.getMap('settings').get('season')).toBe('spring');
  expect(again.doc.getMap('weather').toJSON()).toEqual({ today: { words: 'rain' } });
  expect(notesIn(again.doc)).toEqual([]);
  const kept = new Y.Doc();
  Y.applyUpdate(kept, later);
  expect(Y.equalSnapshots(Y.snapshot(kept), Y.snapshot(again.doc))).toBe(true);
  again.leave();
});
