import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  type MapId,
  type PersonId,
  createMapId,
  createMeetingId,
  createPersonId,
  createSeatId,
} from '@undercurrent/cycle';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { filesWith, sealedRowsWith } from '../../../tests/world/sealed-rows.ts';
import { openDatabase } from './sqlite-driver.ts';
import { openSqliteStore } from './sqlite-store.ts';
import type { LogEntry, NewMapRecord, NewSeat, Store } from './store.ts';

/** Every store behind the port passes the same tests. */
const folder = mkdtempSync(join(tmpdir(), 'undercurrent-store-'));
let count = 0;
let path = '';
let store: Store;
beforeEach(() => {
  count += 1;
  path = join(folder, `${count}`, 'undercurrent.db');
  store = openSqliteStore(path);
});
afterEach(() => store.close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const part = () => `part${String((count += 1)).padStart(8, '0')}`;
const room = 'map/map_of-the-tests';
const seat = createSeatId(part);
const entry = (seq: number, newClients: readonly number[] = []): LogEntry => ({
  room,
  seq,
  update: new Uint8Array([seq, 1, 2]),
  newClients,
  seat,
});

function newMap(): NewMapRecord {
  const map = createMapId(part);
  const firstState = new Uint8Array([1, 2, 3]);
  return { map, room: `map/${map}`, firstState, seat: createSeatId(part), deviceHash: 'therapist', atMs: 1 };
}

const newSeat = (map: MapId, person: PersonId | null, deviceHash: string): NewSeat => ({
  ...{ seat: createSeatId(part), map, person, deviceHash, atMs: 3 },
  ...{ role: person === null ? 'shared' : 'partner', device: 'phone', isByCode: true },
});

test('what was appended is there after opening the store again, in order', async () => {
  await store.append([entry(1, [7]), entry(2, [7, 8])]);
  await store.append([entry(3)]);
  await store.close();
  store = openSqliteStore(path);
  const stored = await store.load(room);
  expect(stored?.updates.map(({ seq, update }) => [seq, [...update]])).toEqual([
    [1, [1, 1, 2]],
    [2, [2, 1, 2]],
    [3, [3, 1, 2]],
  ]);
  expect(stored?.clients).toEqual(
    new Map([
      [7, seat],
      [8, seat],
    ]),
  );
  expect(await store.headSeq(room)).toBe(3);
});

test('a group is appended whole or not at all', async () => {
  await store.append([entry(1)]);
  await expect(store.append([entry(2), entry(1), entry(3)])).rejects.toThrow(/UNIQUE/);
  expect(await store.headSeq(room)).toBe(1);
  await store.append([entry(2)]);
  expect(await store.headSeq(room)).toBe(2);
});

test('nothing is appended over a gap', async () => {
  await store.append([entry(1)]);
  await expect(store.append([entry(3)])).rejects.toThrow(/missing/);
  await store.addSnapshot(room, { seq: 1, state: new Uint8Array([1]) });
  await store.append([entry(2), entry(3)]);
  expect(await store.headSeq(room)).toBe(3);
});

test('a client id stays with the seat that used it first', async () => {
  await store.append([entry(1, [7])]);
  await store.append([{ ...entry(2, [7]), seat: createSeatId(part) }]);
  expect((await store.load(room))?.clients.get(7)).toBe(seat);
});

test('two snapshots are kept, and the updates since the older one', async () => {
  for (let seq = 1; seq <= 6; seq += 1) await store.append([entry(seq)]);
  for (const seq of [2, 4, 6]) await store.addSnapshot(room, { seq, state: new Uint8Array([seq]) });
  const stored = await store.load(room);
  expect(stored?.snapshots.map(({ seq }) => seq)).toEqual([4, 6]);
  expect(stored?.updates.map(({ seq }) => seq)).toEqual([5, 6]);
  expect(await store.headSeq(room)).toBe(6);
});

test('a room nobody began is none, not an empty one', async () => {
  expect(await store.load('map/unknown')).toBeNull();
  expect(await store.headSeq('map/unknown')).toBe(0);
});

test('a second process is kept out, and let in once the first has closed', async () => {
  expect(() => openSqliteStore(path)).toThrow(/locked/);
  await store.close();
  store = openSqliteStore(path);
});

test('a map begins with its content and the therapist in it', async () => {
  const made = newMap();
  expect(await store.mapState(made.map)).toBe('unknown');
  await store.createMap(made);
  expect(await store.mapState(made.map)).toBe('here');
  expect((await store.load(made.room))?.snapshots).toHaveLength(1);
  expect(await store.seatOf('therapist', made.map)).toMatchObject({ seat: made.seat, role: 'therapist' });
});

test('a deleted map leaves nothing but the fact that it was', async () => {
  const made = newMap();
  await store.createMap(made);
  await store.append([{ ...entry(2, [5]), room: made.room }]);
  await store.deleteMap(made.map, made.room, 9);
  expect(await store.mapState(made.map)).toBe('deleted');
  expect(await store.load(made.room)).toBeNull();
  expect(await store.seatOf('therapist', made.map)).toBeNull();
  expect(await store.seatsOfDevice('therapist')).toEqual([]);
});

test('what a deleted map left in the write-ahead log is swept as soon as that can be emptied', async () => {
  const made = newMap();
  await store.createMap({ ...made, firstState: Buffer.from('evenings alone') });
  expect(await store.sweep()).toBe(true);
  const stored = sealedRowsWith(dirname(path), 'evenings alone');
  expect(filesWith(dirname(path), stored)).not.toEqual([]);
  const reader = openDatabase(path);
  reader.exec('BEGIN; SELECT count(*) FROM maps');
  await store.deleteMap(made.map, made.room, 9);
  expect(await store.mapState(made.map)).toBe('deleted');
  expect(await store.sweep()).toBe(false);
  expect(filesWith(dirname(path), stored)).not.toEqual([]);
  reader.close();
  expect(await store.sweep()).toBe(true);
  expect(filesWith(dirname(path), stored)).toEqual([]);
});

test('a seat that has ended opens nothing, and cannot end twice', async () => {
  const made = newMap();
  await store.createMap(made);
  expect(await store.endSeat(made.map, made.seat, 5)).toBe(true);
  expect(await store.endSeat(made.map, made.seat, 6)).toBe(false);
  expect(await store.seatOf('therapist', made.map)).toBeNull();
  expect(await store.seatsOfMap(made.map)).toEqual([]);
});

test('the map opened last comes first', async () => {
  const [first, second] = [newMap(), newMap()];
  await store.createMap(first);
  await store.createMap(second);
  await store.markOpened(new Map([[first.seat, 100]]));
  expect((await store.seatsOfDevice('therapist')).map(({ map }) => map)).toEqual([first.map, second.map]);
});

test('an invitation is used once, and a newer one ends it', async () => {
  const made = newMap();
  await store.createMap(made);
  const person = createPersonId(part);
  const invitation = { map: made.map, person, expiresAtMs: 50 };
  await store.addInvitation({ ...invitation, secretHash: 'old' });
  await store.addInvitation({ ...invitation, secretHash: 'new' });
  expect(await store.findInvitation('old')).toMatchObject({ isRevoked: true });
  const seatFor = (deviceHash: string) => newSeat(made.map, person, deviceHash);
  const lanie = seatFor('lanie');
  expect(await store.useInvitation('old', seatFor('somebody'))).toBe(false);
  expect(await store.useInvitation('new', lanie)).toBe(true);
  expect(await store.useInvitation('new', seatFor('somebody'))).toBe(false);
  expect(await store.findInvitation('new')).toMatchObject({ usedBySeat: lanie.seat });
  expect(await store.seatOf('lanie', made.map)).toMatchObject({ person, role: 'partner' });
  expect(await store.seatOf('somebody', made.map)).toBeNull();
});

test('one meeting at most is open on a map, and it ends once', async () => {
  const made = newMap();
  await store.createMap(made);
  const { map } = made;
  const meeting = (openedAtMs: number) => ({
    meeting: createMeetingId(part),
    map,
    openedAtMs,
    letsInKnown: false,
  });
  const first = meeting(1);
  await store.openMeeting(first);
  await store.openMeeting(meeting(2));
  expect(await store.openMeetings()).toEqual([first]);
  expect(await store.setLetsInKnown(map, true)).toBe(true);
  expect(await store.openMeetingOf(map)).toEqual({ ...first, letsInKnown: true });
  expect(await store.endMeeting(map, 3)).toBe(true);
  expect(await store.endMeeting(map, 4)).toBe(false);
  expect(await store.setLetsInKnown(map, true)).toBe(false);
  expect(await store.openMeetingOf(map)).toBeNull();
  const second = meeting(5);
  await store.openMeeting(second);
  expect(await store.openMeetingOf(map)).toEqual(second);
});

test('with a meeting end the seats that came of a code and were never let in, and no others', async () => {
  const made = newMap();
  await store.createMap(made);
  const meeting = { meeting: createMeetingId(part), map: made.map, openedAtMs: 1, letsInKnown: false };
  await store.openMeeting(meeting);
  const lanie = newSeat(made.map, createPersonId(part), 'lanie');
  const stranger = newSeat(made.map, lanie.person, 'stranger');
  const invited = { ...newSeat(made.map, createPersonId(part), 'malaki'), isByCode: false };
  for (const seat of [lanie, stranger, invited]) await store.addSeat(seat);
  await store.admit({ seat: lanie.seat, meeting: meeting.meeting }, 2);
  await store.admit({ seat: lanie.seat, meeting: meeting.meeting }, 3);
  expect(await store.admissionsOf(lanie.seat)).toEqual([meeting.meeting]);
  expect(await store.admissionsOn(made.map)).toEqual([{ seat: lanie.seat, meeting: meeting.meeting }]);
  await store.endMeeting(made.map, 4);
  const left = (await store.seatsOfMap(made.map)).map(({ seat }) => seat);
  expect(new Set(left)).toEqual(new Set([made.seat, lanie.seat, invited.seat]));
});

test('a device has one seat on a map: the newest', async () => {
  const made = newMap();
  await store.createMap(made);
  const [lanie, malaki] = [createPersonId(part), createPersonId(part)].map((person) =>
    newSeat(made.map, person, 'tablet'),
  );
  if (!lanie || !malaki) throw new Error('two seats');
  await store.addSeat(lanie);
  await store.addSeat(malaki);
  expect(await store.seatOf('tablet', made.map)).toMatchObject({
    seat: malaki.seat,
    device: 'phone',
    isByCode: true,
  });
  expect((await store.seatsOfMap(made.map)).map(({ seat }) => seat)).not.toContain(lanie.seat);
});

test('a person has one homework window, and it goes with the map like everything of a meeting', async () => {
  const made = newMap();
  await store.createMap(made);
  const { map } = made;
  const [lanie, malaki] = [createPersonId(part), createPersonId(part)];
  await store.setHomework(map, lanie, { fromMs: 1, untilMs: 2 });
  await store.setHomework(map, lanie, { fromMs: 3, untilMs: 4 });
  await store.setHomework(map, malaki, { fromMs: 5, untilMs: 6 });
  await store.setHomework(map, malaki, null);
  expect(await store.homeworkOn(map)).toEqual([{ person: lanie, fromMs: 3, untilMs: 4 }]);
  const meeting = createMeetingId(part);
  await store.openMeeting({ meeting, map, openedAtMs: 1, letsInKnown: false });
  await store.admit({ seat: made.seat, meeting }, 2);
  await store.deleteMap(map, made.room, 7);
  expect(await store.homeworkOn(map)).toEqual([]);
  expect(await store.openMeetings()).toEqual([]);
  expect(await store.admissionsOf(made.seat)).toEqual([]);
});
