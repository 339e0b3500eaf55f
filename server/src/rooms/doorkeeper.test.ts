import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MapId, type PersonId, createMapId, createPersonId, createSeatId } from '@undercurrent/cycle';
import {
  type CloseReasonName,
  type LobbyMessage,
  type Table,
  closeReasons,
  roomName,
} from '@undercurrent/protocol';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FakeClock } from '../../../tests/world/fake-clock.ts';
import { createRandom } from '../../../tests/world/seeded-random.ts';
import { Audit } from '../access/audit.ts';
import { JoinCodes } from '../access/join-codes.ts';
import { Meetings } from '../access/meetings.ts';
import { defaultLimits } from '../ops/config.ts';
import { createLog } from '../ops/log.ts';
import { noStep } from '../ops/steps.ts';
import { GroupCommit } from '../store/group-commit.ts';
import { openSqliteStore } from '../store/sqlite-store.ts';
import type { SeatRecord, Store } from '../store/store.ts';
import { Doorkeeper } from './doorkeeper.ts';
import { Lobby } from './lobby.ts';
import { Rooms } from './rooms.ts';
import { Versions } from './versions.ts';

const hourMs = 3_600_000;
const folder = mkdtempSync(join(tmpdir(), 'undercurrent-doors-'));
const { part } = createRandom(5);
const limits = { ...defaultLimits, meetingLingersMs: 2 * hourMs };
let clock: FakeClock;
let store: Store;
let rooms: Rooms;
let lobby: Lobby;
let codes: JoinCodes;
let doorkeeper: Doorkeeper;
let map: MapId;
let therapist: SeatRecord;
let count = 0;

beforeEach(async () => {
  clock = new FakeClock();
  store = openSqliteStore(join(folder, `${(count += 1)}`, 'undercurrent.db'));
  const log = createLog('silent');
  const commit = new GroupCommit(store, clock, { mostMs: limits.commitEveryMs, watch: clock.now });
  rooms = new Rooms({ store, commit, clock, log, limits, step: noStep });
  lobby = new Lobby();
  codes = new JoinCodes({ now: clock.now, codeMs: limits.codeMs, codeShownMs: limits.codeShownMs });
  const meetings = new Meetings({ store, clock, random: part });
  const versions = new Versions({ store, rooms, clock, random: part, most: limits.versionsPerMap });
  const audit = new Audit(store, clock);
  doorkeeper = new Doorkeeper({
    ...{ store, meetings, codes, audit, rooms, versions, lobby, clock, log, limits },
  });
  map = createMapId(part);
  const first = { map, room: roomName(map), firstState: new Uint8Array([0, 0]), atMs: clock.now() };
  await store.createMap({ ...first, seat: createSeatId(part), deviceHash: 'therapist' });
  therapist = await seatOf('therapist');
});
afterEach(async () => {
  doorkeeper.close();
  await rooms.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function seatOf(deviceHash: string): Promise<SeatRecord> {
  const seat = await store.seatOf(deviceHash, map);
  if (seat === null) throw new Error('there is no such seat');
  return seat;
}

/** Somebody with a place at the map, by a code unless it is said otherwise. */
async function sit(device: string, person: PersonId | null, isByCode = true): Promise<SeatRecord> {
  const role = person === null ? 'shared' : 'partner';
  const seat = { seat: createSeatId(part), map, role, person, deviceHash: device } as const;
  await store.addSeat({ ...seat, device: 'phone', isByCode, atMs: clock.now() });
  return seatOf(device);
}

/** A socket at the map, as the door for sockets lets it in: null while it does not. */
async function enter(seat: SeatRecord): Promise<{ readonly closed: () => number | null } | null> {
  const { door, isMeeting } = await doorkeeper.judge(seat);
  if (door !== 'meeting' && door !== 'homework') return null;
  let code: number | null = null;
  const transport = {
    send: () => {},
    close: (reason: { readonly code: number }) => {
      code = reason.code;
    },
    ping: () => {},
    bufferedBytes: () => 0,
    pause: () => {},
    resume: () => {},
  };
  const place = rooms.join({ room: roomName(map), seat, speaksOurs: true, isMeeting, transport });
  if (typeof place === 'string') throw new Error(place);
  heard.push(place.heard);
  return { closed: () => code };
}

let heard: (() => void)[] = [];
beforeEach(() => {
  heard = [];
});

/** Lets time pass for sockets that give a sign of life every second. */
async function wait(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 5_000) {
    for (const each of heard) each();
    await clock.advance(Math.min(left, 5_000));
  }
}

function knock(seat: SeatRecord) {
  const said: LobbyMessage[] = [];
  const closed: CloseReasonName[] = [];
  lobby.enter(
    { seat, say: (message) => said.push(message), close: (reason) => closed.push(reason) },
    defaultLimits,
  );
  doorkeeper.presenceChanged(map);
  const last = () => said.at(-1);
  return {
    closed,
    door: () => {
      const message = last();
      return message?.kind === 'door' ? message.door : null;
    },
    table: (): Table => {
      const message = last();
      if (message?.kind !== 'table') throw new Error('no table was told');
      return message.table;
    },
  };
}

const lanie = createPersonId(part);
const malaki = createPersonId(part);

test('who waits is told when they are let in, and the therapist is told who waits', async () => {
  await doorkeeper.openMeeting(map, { by: therapist });
  const seat = await sit('lanie', lanie);
  const [waiting, desk] = [knock(seat), knock(therapist)];
  await clock.advance(100);
  expect(waiting.door()).toBe('waiting');
  expect(desk.table().seats).toMatchObject([
    { role: 'therapist' },
    { person: lanie, isWaiting: true, device: 'phone' },
  ]);
  expect(await enter(seat)).toBeNull();

  expect(await doorkeeper.admit(seat, therapist)).toBe(true);
  await clock.advance(100);
  expect(waiting.door()).toBe('meeting');
  expect(await enter(seat)).not.toBeNull();
});

test('the end of a meeting sees everyone out but the therapist, with its own reason', async () => {
  await doorkeeper.openMeeting(map, { by: therapist });
  const seats = [await sit('lanie', lanie), await sit('shared', null)];
  for (const seat of seats) await doorkeeper.admit(seat, therapist);
  const sockets = await Promise.all([...seats, therapist].map(enter));
  await doorkeeper.endMeeting(map, therapist);
  const ended = closeReasons.meetingEnded.code;
  expect(sockets.map((socket) => socket?.closed())).toEqual([ended, ended, null]);
  for (const seat of seats) expect(await enter(seat)).toBeNull();
  await doorkeeper.openMeeting(map, { by: therapist });
  for (const seat of seats) expect(await enter(seat)).toBeNull();
});

test('a meeting that ends leaves a version of the map behind, and one that changed nothing does not', async () => {
  await doorkeeper.openMeeting(map, { by: therapist });
  expect(await doorkeeper.endMeeting(map, therapist)).toBe(true);
  const [version, ...more] = await store.versionsOf(map);
  expect(version).toMatchObject({ atMs: clock.now(), people: [] });
  expect(more).toEqual([]);
  await doorkeeper.openMeeting(map, { by: therapist });
  await doorkeeper.endMeeting(map, therapist);
  expect(await store.versionsOf(map)).toHaveLength(1);
});

test('a code and a device that was never let in end with the meeting; a link waits for the next', async () => {
  await doorkeeper.openMeeting(map, { by: therapist });
  const { code } = codes.show(map);
  const [stranger, invited] = [
    knock(await sit('stranger', lanie)),
    knock(await sit('malaki', malaki, false)),
  ];
  await doorkeeper.endMeeting(map, therapist);
  await clock.advance(100);
  expect(codes.mapOf(code)).toBeNull();
  expect(stranger.closed).toEqual(['seatEnded']);
  expect(invited.closed).toEqual([]);
  expect(invited.door()).toBe('closed');
  await doorkeeper.openMeeting(map, { by: therapist });
  await clock.advance(100);
  expect(invited.door()).toBe('waiting');
});

test('devices that were here before come in by themselves only where the meeting says so', async () => {
  await doorkeeper.openMeeting(map, { by: therapist });
  const [known, fresh] = [await sit('lanie', lanie), await sit('malaki', malaki, false)];
  await doorkeeper.admit(known, therapist);
  await doorkeeper.endMeeting(map, therapist);

  await doorkeeper.openMeeting(map, { by: therapist });
  const [first, second] = [knock(known), knock(fresh)];
  await clock.advance(100);
  expect([first.door(), second.door()]).toEqual(['waiting', 'waiting']);
  expect(await doorkeeper.openMeeting(map, { by: therapist, letsInKnown: true })).toMatchObject({
    letsInKnown: true,
  });
  await clock.advance(100);
  expect([first.door(), second.door()]).toEqual(['meeting', 'waiting']);
  await doorkeeper.endMeeting(map, therapist);
  expect(await doorkeeper.openMeeting(map, { by: therapist })).toMatchObject({ letsInKnown: false });
});

test('outside of a meeting the therapist is told of nobody', async () => {
  const seat = await sit('lanie', lanie, false);
  await doorkeeper.setHomework({
    map,
    person: lanie,
    window: { fromMs: clock.now(), untilMs: clock.now() + hourMs },
    by: therapist,
  });
  await enter(seat);
  const desk = knock(therapist);
  knock(await sit('malaki', malaki, false));
  await clock.advance(100);
  const others = desk.table().seats.filter(({ role }) => role !== 'therapist');
  expect(others.map(({ isConnected, isWaiting }) => [isConnected, isWaiting])).toEqual([
    [false, false],
    [false, false],
  ]);
});

test('a homework window closes by the clock, by hand and when a meeting opens', async () => {
  const seat = await sit('lanie', lanie, false);
  const window = (forMs: number) => ({ fromMs: clock.now(), untilMs: clock.now() + forMs });
  const closed = closeReasons.notAdmitted.code;
  await doorkeeper.setHomework({ map, person: lanie, window: window(hourMs), by: therapist });
  const byClock = await enter(seat);
  await wait(hourMs - 1_000);
  expect(byClock?.closed()).toBeNull();
  await wait(5_000);
  expect(byClock?.closed()).toBe(closed);
  expect(await enter(seat)).toBeNull();

  await doorkeeper.setHomework({ map, person: lanie, window: window(hourMs), by: therapist });
  const byHand = await enter(seat);
  await doorkeeper.setHomework({ map, person: lanie, window: null, by: therapist });
  expect(byHand?.closed()).toBe(closed);

  await doorkeeper.setHomework({ map, person: lanie, window: window(hourMs), by: therapist });
  const byMeeting = await enter(seat);
  await doorkeeper.openMeeting(map, { by: therapist });
  expect(byMeeting?.closed()).toBe(closed);
});

test('a meeting that the therapist has left behind ends by itself, and never under their eyes', async () => {
  await doorkeeper.openMeeting(map, { by: therapist });
  const seat = await sit('lanie', lanie);
  await doorkeeper.admit(seat, therapist);
  const socket = await enter(seat);
  const desk = await enter(therapist);
  await wait(3 * hourMs);
  expect(socket?.closed()).toBeNull();
  rooms.dismissSeats(map, ({ role }) => (role === 'therapist' ? 'restarting' : null));
  expect(desk?.closed()).not.toBeNull();
  await wait(hourMs);
  expect(socket?.closed()).toBeNull();
  await wait(hourMs + 2 * 60_000);
  expect(socket?.closed()).toBe(closeReasons.meetingEnded.code);
});

test('nobody slips in behind an end that comes while their seat is looked up', async () => {
  await doorkeeper.openMeeting(map, { by: therapist });
  const seat = await sit('lanie', lanie);
  await doorkeeper.admit(seat, therapist);
  let asked = 0;
  const ask = async () => {
    asked += 1;
    const { door } = await doorkeeper.judge(seat);
    // The meeting ends after the store was read, and before anybody could act on that.
    if (asked === 1) await doorkeeper.endMeeting(map, therapist);
    return door;
  };
  expect(await doorkeeper.inOneTurn(ask, (door) => door)).toBe('closed');
  expect(asked).toBe(2);
});

test('a seat that is ended leaves the waiting room at once', async () => {
  await doorkeeper.openMeeting(map, { by: therapist });
  const seat = await sit('lanie', lanie);
  const [waiting, other] = [knock(seat), knock(await sit('malaki', malaki))];
  expect(await doorkeeper.endSeat(seat, therapist)).toBe(true);
  expect(waiting.closed).toEqual(['seatEnded']);
  expect(other.closed).toEqual([]);
  expect(await doorkeeper.endSeat(seat, therapist)).toBe(false);
});
