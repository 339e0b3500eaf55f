import { closeReasons, closeSentences } from '@undercurrent/protocol';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ask,
  joinAsGuest,
  letIn,
  seatIdOf,
  seatOutside,
  seatPartner,
  seatsOf,
  until,
} from '../world/guest.ts';
import type { MadeMap } from '../world/guest.ts';
import {
  asTherapist,
  begin,
  doorOf,
  end,
  knockAt,
  makeCouple,
  pickByCode,
  sitInLobby,
} from '../world/meeting-room.ts';
import { notesIn, writeNote } from '../world/notes.ts';
import { type TestServer, openServer } from '../world/start-server.ts';
import { startWatch } from '../world/tell.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openServer({ limits: { acceptsPerAddress: 1_000, acceptsInAll: 1_000 } });
});
afterAll(() => server.dispose());

const at = (made: MadeMap) => ({ origin: server.origin, made });
const { notAdmitted, meetingEnded, seatEnded, noSeat } = closeReasons;

test('a partner comes in while a meeting is open to which they were let in, and at no other time', async () => {
  const { made, lanie } = await makeCouple(server.origin);
  const cookie = await seatOutside(server.origin, made, lanie);
  expect([await knockAt(at(made), cookie), await doorOf(at(made), cookie)]).toEqual([
    notAdmitted.code,
    'waiting',
  ]);
  expect((await letIn(server.origin, made, cookie)).status).toBe(204);
  expect([await knockAt(at(made), cookie), await doorOf(at(made), cookie)]).toEqual(['in', 'meeting']);

  await end(at(made));
  expect([await knockAt(at(made), cookie), await doorOf(at(made), cookie)]).toEqual([
    notAdmitted.code,
    'closed',
  ]);
  expect((await letIn(server.origin, made, cookie)).status).toBe(409);
  expect(await knockAt(at(made), made.cookie)).toBe('in');
  await begin(at(made));
  expect([await knockAt(at(made), cookie), await doorOf(at(made), cookie)]).toEqual([
    notAdmitted.code,
    'waiting',
  ]);
});

test('the end of the meeting closes every socket but the therapist’s, and no later byte reaches them', async () => {
  const { made, lanie, malaki } = await makeCouple(server.origin);
  const cookies = await Promise.all(
    [lanie, malaki].map((person) => seatPartner(server.origin, made, person)),
  );
  const shared = await pickByCode(at(made), null);
  await letIn(server.origin, made, shared);
  const therapist = joinAsGuest(server.origin, made);
  const guests = [...cookies, shared].map((cookie) => joinAsGuest(server.origin, { map: made.map, cookie }));
  await Promise.all([therapist, ...guests].map(({ synced }) => synced));

  const tell = startWatch('the end of a meeting has closed every socket', 1_000);
  await end(at(made));
  const counts = guests.map(({ received }) => received.length);
  writeNote(therapist.doc, 'therapist', 'later');
  const { code } = meetingEnded;
  const closings = await Promise.all(guests.map(({ closed }) => closed));
  expect(closings).toEqual(guests.map(() => ({ code, reason: closeSentences[code] })));
  tell();
  expect(guests.map(({ received }) => received.length)).toEqual(counts);
  expect(guests.flatMap(({ doc }) => notesIn(doc))).toEqual([]);
  expect(therapist.provider.wsconnected).toBe(true);
  for (const guest of [therapist, ...guests]) guest.leave();
});

test('an ended seat is closed in mid-meeting, and gets no later byte; the other notices nothing', async () => {
  const { made, lanie, malaki } = await makeCouple(server.origin);
  const [hers, his] = await Promise.all(
    [lanie, malaki].map((person) => seatPartner(server.origin, made, person)),
  );
  const guestOf = (cookie = '') => joinAsGuest(server.origin, { map: made.map, cookie });
  const [l, m] = [guestOf(hers), guestOf(his)];
  await Promise.all([l.synced, m.synced]);
  await until(() => m.provider.awareness.getStates().size === 2);
  const seat = await seatIdOf(server.origin, { map: made.map, cookie: hers ?? '' });
  const [sync, awareness] = [0, 1];
  const types = m.received.length;

  const tell = startWatch('an ended seat is closed in mid-meeting', 1_000);
  expect((await asTherapist(at(made), `/seats/${seat}`, 'DELETE')).status).toBe(204);
  const count = l.received.length;
  expect((await l.closed).code).toBe(seatEnded.code);
  tell();
  writeNote(m.doc, malaki, 'later');
  await until(() => m.provider.awareness.getStates().size === 1);
  expect(l.received.length).toBe(count);
  expect(m.received.slice(types).every((type) => type === sync || type === awareness)).toBe(true);
  expect(await knockAt(at(made), hers ?? '')).toBe(noSeat.code);
  l.leave();
  m.leave();
});

test('a homework window lets its own person in between meetings, until it closes', async () => {
  const { made, lanie, malaki } = await makeCouple(server.origin);
  const [hers, his] = [
    await seatPartner(server.origin, made, lanie),
    await seatPartner(server.origin, made, malaki),
  ];
  await end(at(made));
  const set = (window: object) => asTherapist(at(made), `/homework/${lanie}`, 'PUT', window);
  const now = Date.now();
  expect((await set({ fromMs: now + 60_000, untilMs: now + 120_000 })).status).toBe(204);
  expect(await doorOf(at(made), hers)).toBe('closed');
  await set({ fromMs: now - 1_000, untilMs: now + 60_000 });
  expect([await doorOf(at(made), hers), await doorOf(at(made), his)]).toEqual(['homework', 'closed']);
  expect([await knockAt(at(made), hers), await knockAt(at(made), his)]).toEqual(['in', notAdmitted.code]);

  const atHome = joinAsGuest(server.origin, { map: made.map, cookie: hers });
  await atHome.synced;
  await set({ fromMs: now - 1_000, untilMs: Date.now() + 1_500 });
  expect((await atHome.closed).code).toBe(notAdmitted.code);
  expect(Date.now()).toBeGreaterThan(now + 1_000);
  expect(await doorOf(at(made), hers)).toBe('closed');
  expect((await set({ fromMs: 2, untilMs: 1 })).status).toBe(400);
  atHome.leave();
});

test('nobody is shown between meetings: not the other partner, not to the therapist', async () => {
  const { made, lanie, malaki } = await makeCouple(server.origin);
  const cookies = await Promise.all(
    [lanie, malaki].map((person) => seatPartner(server.origin, made, person)),
  );
  await end(at(made));
  const window = { fromMs: 0, untilMs: Date.now() + 60_000 };
  for (const person of [lanie, malaki]) await asTherapist(at(made), `/homework/${person}`, 'PUT', window);
  const guests = [made.cookie, ...cookies].map((cookie) =>
    joinAsGuest(server.origin, { map: made.map, cookie }),
  );
  await Promise.all(guests.map(({ synced }) => synced));
  for (const { provider } of guests) provider.awareness.setLocalStateField('cursor', { x: 1, y: 2 });
  const [therapist, l, m] = guests;
  if (!therapist || !l || !m) throw new Error('three are there');
  writeNote(l.doc, lanie, 'said');
  await until(() => notesIn(m.doc).length === 1 && notesIn(therapist.doc).length === 1);
  expect(guests.map(({ provider }) => provider.awareness.getStates().size)).toEqual([1, 1, 1]);
  expect((await seatsOf(server.origin, made)).filter(({ isConnected }) => isConnected)).toHaveLength(1);
  for (const guest of guests) guest.leave();
});

test('the waiting room tells a guest how the door stands and nothing else, and the therapist who waits', async () => {
  const { made, lanie } = await makeCouple(server.origin);
  const cookie = await seatOutside(server.origin, made, lanie);
  const desk = sitInLobby(at(made), made.cookie);
  const guest = sitInLobby(at(made), cookie);
  const waits = () => {
    const last = desk.said.at(-1);
    return last?.kind === 'table' && last.table.seats.some(({ isWaiting }) => isWaiting);
  };
  await until(() => waits() === true);
  await letIn(server.origin, made, cookie);
  await until(() => guest.said.at(-1)?.kind === 'door' && !waits());
  await end(at(made));
  await until(() => guest.said.length >= 3);
  expect(guest.said).toEqual(['waiting', 'meeting', 'closed'].map((door) => ({ kind: 'door', door })));

  guest.send('{"kind":"admit"}');
  expect(await guest.closed).toBe(closeReasons.unknownType.code);
  expect(await sitInLobby(at(made), '').closed).toBe(noSeat.code);
  await asTherapist(at(made), '', 'DELETE');
  expect(await desk.closed).toBe(closeReasons.mapDeleted.code);
});

test('one’s own place can be given up by oneself, and the therapist’s can not', async () => {
  const { made, lanie } = await makeCouple(server.origin);
  const cookie = await seatPartner(server.origin, made, lanie);
  const guest = joinAsGuest(server.origin, { map: made.map, cookie });
  await guest.synced;
  const leave = (own: string) =>
    ask(server.origin, `/api/maps/${made.map}/seat`, { method: 'DELETE', cookie: own });
  expect((await leave(cookie)).status).toBe(204);
  expect((await guest.closed).code).toBe(seatEnded.code);
  expect((await leave(cookie)).status).toBe(401);
  expect((await leave(made.cookie)).status).toBe(403);
  guest.leave();
});

test('over HTTP a door that is closed tells no name and no word, and every lever is the therapist’s', async () => {
  const { made, lanie } = await makeCouple(server.origin);
  const cookie = await seatPartner(server.origin, made, lanie);
  const maps = async () => (await ask(server.origin, '/api/maps', { cookie })).text();
  expect(await maps()).toContain('Lanie');
  await end(at(made));
  expect(await maps()).not.toMatch(/Lanie|Malaki/);
  const versions = await ask(server.origin, `/api/maps/${made.map}/versions`, { cookie });
  expect([versions.status, await versions.json()]).toEqual([403, { error: 'not-admitted' }]);
  await begin(at(made));
  const levers = [
    ['/meeting', 'PUT'],
    ['/meeting', 'DELETE'],
    ['/meeting/codes', 'POST'],
    ['/meeting/admissions', 'POST'],
    [`/homework/${lanie}`, 'PUT'],
    [`/homework/${lanie}`, 'DELETE'],
    ['/seats', 'GET'],
  ] as const;
  for (const [path, method] of levers) {
    const body = method === 'GET' ? undefined : {};
    const response = await ask(server.origin, `/api/maps/${made.map}${path}`, { method, cookie, body });
    expect([path, method, response.status]).toEqual([path, method, 403]);
  }
});
