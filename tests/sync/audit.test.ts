import { join } from 'node:path';
import { createCardId } from '@undercurrent/cycle';
import {
  changeWords,
  confirmWords,
  deleteItems,
  moveCards,
  pauseMeeting,
  placeCard,
  restoreItems,
  resumeMeeting,
} from '@undercurrent/document';
import { AuditPage, Growth } from '@undercurrent/protocol';
import { nanoid } from 'nanoid';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MapConnection } from '../../apps/web/src/connection/map-connection.ts';
import { openDatabase } from '../../server/src/store/sqlite-driver.ts';
import type { Device, Table } from './open-table.ts';
import { openTable, take, until } from './open-table.ts';

let table: Table;
beforeEach(async () => {
  table = await openTable();
});
afterEach(() => table.dispose());

async function auditOf(device: Device, map: string, query = ''): Promise<AuditPage> {
  const response = await device.fetch(`/api/maps/${map}/audit${query}`);
  expect(response.status).toBe(200);
  return v.parse(AuditPage, await response.json());
}

async function saved(...connections: readonly MapConnection[]): Promise<void> {
  await until(() => connections.every((connection) => connection.saveState.getState() === 'saved'));
}

/** Who did what to what, the oldest first. */
const told = ({ entries }: AuditPage) =>
  entries
    .toReversed()
    .map(({ role, person, verb, ids }) => [role, person, verb, ...ids].filter((part) => part !== null));

test('the log tells who did what to what, in order, and no word of it', async () => {
  const { map, therapist, lanie, malaki } = await table.seatThree();
  const [t, l, m] = await Promise.all([therapist.open(map), lanie.open(map), malaki.open(map)]);
  await saved(t, l, m);
  const her = l.seat.person;
  if (her === null) throw new Error('she is a person');
  const before = (await auditOf(therapist, map)).entries.length;
  const card = createCardId(nanoid);
  const both = async (): Promise<void> => {
    await saved(t, l, m);
    await until(() => [t, l, m].every((seat) => seat.map.getState() !== null));
    await new Promise((resolve) => setTimeout(resolve, 60));
  };
  t.run('place', (now, actor) =>
    placeCard(now, actor, { id: card, owner: her, kind: 'feeling', words: 'a word nobody logs' }),
  );
  await both();
  l.run('confirm', (now, actor) => confirmWords(now, actor, { id: card }));
  await both();
  l.run('move', (now, actor) => moveCards(now, actor, { ids: [card], by: { x: 5, y: 5 } }));
  l.run('change', (now, actor) => changeWords(now, actor, { id: card, words: 'another word' }));
  await both();
  m.run('pause', pauseMeeting);
  await both();
  t.run('resume', resumeMeeting);
  await both();
  l.run('delete', (now, actor) => deleteItems(now, actor, { ids: [card] }));
  await both();
  l.run('restore', (now, actor) => restoreItems(now, actor, { ids: [card] }));
  await both();
  take(await therapist.api.endSeat(map, m.seat.seat));

  const page = await auditOf(therapist, map);
  expect(page).toMatchObject({ isWhole: true, hasMore: false });
  const [made, opened, ...seating] = told(page).slice(0, before);
  expect([made, opened]).toEqual([
    ['therapist', 'map-made'],
    ['therapist', 'meeting-opened', expect.stringMatching(/^meeting_/)],
  ]);
  // The two were seated at the same time.
  expect(new Set(seating.map((entry) => entry.join(' ')))).toEqual(
    new Set(
      [l, m].flatMap(({ seat: { seat, person } }) => [
        `therapist invitation-made ${person}`,
        `partner ${person} seat-opened`,
        `therapist seat-admitted ${seat}`,
      ]),
    ),
  );
  expect(told(page).slice(before)).toEqual([
    ['therapist', 'card-placed', card],
    ['partner', her, 'card-confirmed', card],
    ['partner', her, 'card-changed', card],
    // Nobody is told who asked for the pause.
    ['pause-begun'],
    ['therapist', 'pause-ended'],
    ['partner', her, 'card-deleted', card],
    ['partner', her, 'card-restored', card],
    ['therapist', 'seat-ended', m.seat.seat],
  ]);
  expect(JSON.stringify(page)).not.toMatch(/word|Lanie|Malaki/);
  expect(page.entries.filter(({ verb }) => verb === 'pause-begun')[0]).toMatchObject({ seat: null });
});

test('only the therapist reads it, a page at a time; it is there after a restart', async () => {
  const { map, therapist, lanie } = await table.seatThree();
  const t = await therapist.open(map);
  const owner = t.map.getState()?.people[0]?.id;
  if (owner === undefined) throw new Error('somebody is on the map');
  for (let index = 0; index < 230; index += 1) {
    const id = createCardId(nanoid);
    t.run('place', (now, actor) => placeCard(now, actor, { id, owner, kind: 'feeling', words: 'one' }));
    if (index % 50 === 0) await saved(t);
  }
  await saved(t);
  expect((await lanie.fetch(`/api/maps/${map}/audit`)).status).toBe(403);
  await table.restart();
  const first = await auditOf(therapist, map);
  const last = first.entries.at(-1)?.seq ?? 0;
  const rest = await auditOf(therapist, map, `?before=${last}`);
  expect([first.entries.length, first.hasMore, rest.hasMore]).toEqual([200, true, false]);
  expect([...first.entries, ...rest.entries].map(({ seq }) => seq)).toEqual(
    Array.from({ length: 238 }, (_, index) => 238 - index),
  );
  expect((await therapist.fetch(`/api/maps/${map}/audit?before=x`)).status).toBe(400);
});

const tamperings = [
  ['changed', `UPDATE audit SET verb = 'card-deleted' WHERE seq = 3`],
  ['removed', 'DELETE FROM audit WHERE seq = 3'],
  ['removed at the end', 'DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)'],
  [
    'put in another place',
    'UPDATE audit SET seq = -seq WHERE seq IN (2, 3); UPDATE audit SET seq = 5 + seq WHERE seq < 0',
  ],
] as const;

test.each(tamperings)('an entry that was %s in the database is found', async (_, sql) => {
  const { map, therapist } = await table.seatThree();
  expect((await auditOf(therapist, map)).isWhole).toBe(true);
  const database = openDatabase(join(table.dataDir, 'undercurrent.db'));
  database.exec(sql);
  database.close();
  expect((await auditOf(therapist, map)).isWhole).toBe(false);
});

test('what could not be stored is not in the log either, until it is', async () => {
  const { map, therapist, lanie } = await table.seatThree();
  const l = await lanie.open(map);
  const verbs = async () => (await auditOf(therapist, map)).entries.map(({ verb }) => verb);
  table.fillDisk(true);
  const owner = l.seat.person;
  if (owner === null) throw new Error('she is a person');
  const id = createCardId(nanoid);
  l.run('place', (now, actor) => placeCard(now, actor, { id, owner, kind: 'feeling', words: 'kept' }));
  await until(() => l.state.getState().name === 'read-only');
  expect(await verbs()).not.toContain('card-placed');
  table.fillDisk(false);
  await saved(l);
  expect((await verbs()).filter((verb) => verb === 'card-placed')).toHaveLength(1);
  expect((await auditOf(therapist, map)).isWhole).toBe(true);
});

test('everybody at the map can see in which order its cards came; what is gone is in no history', async () => {
  const { map, therapist, lanie } = await table.seatThree();
  const [t, l] = await Promise.all([therapist.open(map), lanie.open(map)]);
  const owner = l.seat.person;
  if (owner === null) throw new Error('she is a person');
  const ids = [createCardId(nanoid), createCardId(nanoid), createCardId(nanoid)] as const;
  for (const id of ids) {
    l.run('place', (now, actor) => placeCard(now, actor, { id, owner, kind: 'feeling', words: 'one' }));
  }
  l.run('delete', (now, actor) => deleteItems(now, actor, { ids: [ids[1]] }));
  await saved(t, l);
  const growth = async () =>
    v.parse(Growth, await (await lanie.fetch(`/api/maps/${map}/growth`)).json()).cards;
  expect((await growth()).map(({ card }) => card)).toEqual([ids[0], ids[2]]);
  const [first, second] = await growth();
  expect((second?.atMs ?? 0) - (first?.atMs ?? 0)).toBeGreaterThanOrEqual(0);
});
