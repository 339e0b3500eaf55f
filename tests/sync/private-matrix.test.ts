import { join } from 'node:path';
import {
  type PersonId,
  type Role,
  type RoomRef,
  createBlockId,
  createDraftId,
  createSeatId,
} from '@undercurrent/cycle';
import { type AnyEdit, LocalEdit, commit } from '@undercurrent/document';
import { closeReasons, closeSentences, roomName } from '@undercurrent/protocol';
import { nanoid } from 'nanoid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createSecret, hashSecret } from '../../server/src/access/device.ts';
import { updateFrame, stateVectorFrame } from '../../server/src/rooms/frames.ts';
import { openSqliteStore } from '../../server/src/store/sqlite-store.ts';
import { settled } from '../world/fake-clock.ts';
import type { MadeMap } from '../world/guest.ts';
import {
  ask,
  connectStranger,
  joinAsGuest,
  letIn,
  makeBlankMap,
  peopleIn,
  seatPartner,
  until,
} from '../world/guest.ts';
import { type TestServer, openServer } from '../world/start-server.ts';

/** Every principal, every room, every verb; the owner's words stand in each private room as a canary. */
const principals = ['therapist', 'lanie', 'malaki', 'shared', 'observer', 'elsewhere', 'nobody'] as const;
type Principal = (typeof principals)[number];
const roomsOfMap = ['map', 'notes', 'drafts of lanie', 'drafts of malaki'] as const;
type RoomOfMap = (typeof roomsOfMap)[number];

const mayJoin: Readonly<Record<RoomOfMap, readonly Principal[]>> = {
  map: ['therapist', 'lanie', 'malaki', 'shared', 'observer'],
  notes: ['therapist'],
  'drafts of lanie': ['lanie'],
  'drafts of malaki': ['malaki'],
};
const canaries = {
  notes: 'canary-of-the-notes',
  'drafts of lanie': 'canary-of-lanie',
  'drafts of malaki': 'canary-of-malaki',
} as const;
type PrivateRoom = keyof typeof canaries;
const privateRooms = Object.keys(canaries) as readonly PrivateRoom[];

let server: TestServer;
let made: MadeMap;
let people: readonly [PersonId, PersonId];
let cookies: Readonly<Record<Principal, string>>;

beforeAll(async () => {
  server = await openServer();
  const { origin } = server;
  made = await makeBlankMap(origin);
  const guest = joinAsGuest(origin, made);
  await guest.synced;
  const [lanie, malaki] = peopleIn(guest.doc);
  guest.leave();
  if (!lanie || !malaki) throw new Error('two people are on the map');
  people = [lanie, malaki];
  const tokens = await seatDevices(['shared', 'observer']);
  cookies = {
    therapist: made.cookie,
    lanie: await seatPartner(origin, made, lanie),
    malaki: await seatPartner(origin, made, malaki),
    shared: tokens[0] ?? '',
    observer: tokens[1] ?? '',
    elsewhere: (await makeBlankMap(origin)).cookie,
    nobody: '',
  };
  for (const cookie of [cookies.shared, cookies.observer]) await letIn(origin, made, cookie);
  for (const room of privateRooms) await plant(room);
});
afterAll(() => server.dispose());

/** Seats that no invitation makes, put into the store while no server has it; gives back their cookies. */
async function seatDevices(roles: readonly Role[]): Promise<readonly string[]> {
  await server.stop();
  const store = openSqliteStore(join(server.dataDir, 'undercurrent.db'));
  const seated = [];
  for (const role of roles) {
    const token = createSecret();
    const deviceHash = hashSecret(token);
    const seat = { seat: createSeatId(nanoid), map: made.map, role, person: null, deviceHash };
    await store.addSeat({ ...seat, device: null, isByCode: false, atMs: Date.now() });
    seated.push(`undercurrent-seat=${token}`);
  }
  await store.close();
  await server.start();
  return seated;
}

const refOf = (room: RoomOfMap): RoomRef => {
  if (room === 'map') return { kind: 'map' };
  if (room === 'notes') return { kind: 'notes' };
  return { kind: 'drafts', person: people[room === 'drafts of lanie' ? 0 : 1] };
};
const at = (room: RoomOfMap, who: Principal) => ({
  map: made.map,
  room: refOf(room),
  cookie: cookies[who],
});
const ownerOf = (room: PrivateRoom): Principal => mayJoin[room][0] ?? 'nobody';

function edit(room: PrivateRoom, words: string): AnyEdit {
  if (room === 'notes') {
    const fields = { kind: 'paragraph', words, day: null, rank: 'a0' } as const;
    return { kind: 'create', record: 'blocks', id: createBlockId(nanoid), fields };
  }
  const links = { under: null, placedAs: null, notice: null, recipient: null, day: null };
  const fields = { kind: 'letter', words, ...links, rank: 'a0' } as const;
  return { kind: 'create', record: 'drafts', id: createDraftId(nanoid), fields };
}

async function plant(room: PrivateRoom): Promise<void> {
  const owner = joinAsGuest(server.origin, at(room, ownerOf(room)));
  await owner.synced;
  commit(owner.doc, [edit(room, canaries[room])], new LocalEdit('plant', null));
  while (!(await wordsIn(room)).includes(canaries[room])) await settled();
  owner.leave();
}

/** What the owner of a room finds in it on a device that knows nothing yet. */
async function wordsIn(room: PrivateRoom): Promise<readonly unknown[]> {
  const owner = joinAsGuest(server.origin, at(room, ownerOf(room)));
  await owner.synced;
  const root = owner.doc.getMap<Y.Map<unknown>>(room === 'notes' ? 'blocks' : 'drafts');
  const words = [...root.values()].map((record) => record.get('words'));
  owner.leave();
  return words;
}

const holds = (bytes: readonly Uint8Array[], words: string) =>
  bytes.some((message) => Buffer.from(message).includes(words));

describe.each(roomsOfMap)('%s', (room) => {
  test.each(principals)('join and read as %s', async (who) => {
    const stranger = connectStranger(server.origin, at(room, who));
    await stranger.opened;
    stranger.send(stateVectorFrame(Y.encodeStateVector(new Y.Doc())));
    if (mayJoin[room].includes(who)) {
      await until(() => stranger.messages.length >= 2);
      if (room !== 'map') await until(() => holds(stranger.messages, canaries[room]));
      for (const other of privateRooms) {
        if (other !== room) expect(holds(stranger.messages, canaries[other])).toBe(false);
      }
      stranger.socket.close();
    } else {
      expect(await stranger.closed).toEqual({
        code: closeReasons.noSeat.code,
        reason: closeSentences[closeReasons.noSeat.code],
      });
      expect(stranger.messages).toEqual([]);
    }
  });
});

describe.each(privateRooms)('%s', (room) => {
  test.each(principals)('write as %s', async (who) => {
    const words = `written by ${who}`;
    const mine = new Y.Doc();
    commit(mine, [edit(room, words)], new LocalEdit('write', null));
    const stranger = connectStranger(server.origin, at(room, who));
    await stranger.opened;
    stranger.send(updateFrame(Y.encodeStateAsUpdate(mine)));
    if (mayJoin[room].includes(who)) {
      await expect.poll(() => wordsIn(room)).toContain(words);
      stranger.socket.close();
    } else {
      await stranger.closed;
      expect(await wordsIn(room)).not.toContain(words);
    }
  });
});

test.each(principals)('over HTTP %s is told nothing of any private room', async (who) => {
  const { map } = made;
  const own = [
    '',
    '/seat',
    '/seats',
    '/versions',
    '/audit',
    '/growth',
    '/meeting',
    '/invitations',
    '/addresses',
  ];
  const guessed = ['/notes', '/drafts', ...people.map((person) => `/drafts/${person}`)];
  const rooms = roomsOfMap.map((room) => `/${roomName(map, refOf(room))}`);
  const paths = [
    ...[...own, ...guessed].map((path) => `/api/maps/${map}${path}`),
    ...rooms.flatMap((path) => [`/api${path}`, `/sync${path}`]),
    '/api/maps',
  ];
  for (const path of paths) {
    const response = await ask(server.origin, path, { cookie: cookies[who] });
    const body = Buffer.from(await response.arrayBuffer());
    for (const room of privateRooms) expect(body.includes(canaries[room]), path).toBe(false);
  }
  for (const path of guessed) {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
      const response = await ask(server.origin, `/api/maps/${map}${path}`, { method, cookie: cookies[who] });
      expect([401, 403, 404], `${method} ${path}`).toContain(response.status);
    }
  }
});

test('an ended seat is sent out of its private room at once, and is not let in again', async () => {
  const again = await makeBlankMap(server.origin);
  const guest = joinAsGuest(server.origin, again);
  await guest.synced;
  const [person] = peopleIn(guest.doc);
  guest.leave();
  if (!person) throw new Error('somebody is on the map');
  const cookie = await seatPartner(server.origin, again, person);
  const setup = { map: again.map, room: { kind: 'drafts', person } as const, cookie };
  const own = joinAsGuest(server.origin, setup);
  await own.synced;
  const seats = await ask(server.origin, `/api/maps/${again.map}/seats`, { cookie: again.cookie });
  const body: unknown = await seats.json();
  const seat = /"seat":"(seat_[^"]+)"[^}]*"person":"person_/.exec(JSON.stringify(body))?.[1] ?? '';
  const path = `/api/maps/${again.map}/seats/${seat}`;
  expect((await ask(server.origin, path, { method: 'DELETE', cookie: again.cookie })).status).toBe(204);
  expect((await own.closed).code).toBe(closeReasons.seatEnded.code);
  own.leave();
  const late = connectStranger(server.origin, setup);
  expect((await late.closed).code).toBe(closeReasons.noSeat.code);
  expect(late.messages).toEqual([]);
});

test('with its map a private room is gone for everybody, its owner too', async () => {
  const again = await makeBlankMap(server.origin);
  const setup = { ...again, room: { kind: 'notes' } as const };
  const own = joinAsGuest(server.origin, setup);
  await own.synced;
  commit(own.doc, [edit('notes', 'gone with its map')], new LocalEdit('write', null));
  const path = `/api/maps/${again.map}`;
  await until(() => Y.getState(own.doc.store, own.doc.clientID) > 0);
  expect((await ask(server.origin, path, { method: 'DELETE', cookie: again.cookie })).status).toBe(204);
  expect((await own.closed).code).toBe(closeReasons.mapDeleted.code);
  own.leave();
  expect((await connectStranger(server.origin, setup).closed).code).toBe(closeReasons.mapDeleted.code);
});
