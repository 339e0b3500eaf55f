import {
  ApiError,
  AskAgain,
  Invitation,
  MapSummary,
  SeatGreeting,
  SeatSummary,
  askAgainStatus,
  closeReasons,
  wireLimits,
} from '@undercurrent/protocol';
import { MapId, createMapId, createPersonId, createSeatId } from '@undercurrent/cycle';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Asking,
  type MadeMap,
  ask,
  connectStranger,
  cookieOf,
  inviteTo,
  joinAsGuest,
  makeBlankMap,
  peopleIn,
  seatPartner,
  seatsOf,
} from '../world/guest.ts';
import { type TestServer, openServer } from '../world/start-server.ts';
import { createRandom } from '../world/seeded-random.ts';

let server: TestServer;
let made: MadeMap;
let lanie: ReturnType<typeof peopleIn>[number];
let partner = '';
beforeAll(async () => {
  server = await openServer({ limits: { acceptsPerAddress: 1_000, acceptsInAll: 1_000 } });
  made = await makeBlankMap(server.origin);
  const guest = joinAsGuest(server.origin, made);
  await guest.synced;
  const [first] = peopleIn(guest.doc);
  if (first === undefined) throw new Error('nobody is on the map');
  lanie = first;
  guest.leave();
  partner = await seatPartner(server.origin, made, lanie);
});
afterAll(() => server.dispose());

const { part } = createRandom(3);
const Listed = v.object({ maps: v.array(MapSummary) });
const go = (path: string, asking?: Asking) => ask(server.origin, path, asking);
const errorOf = async (response: Response) => [
  response.status,
  v.parse(ApiError, await response.json()).error,
];

test('a list of maps is for the browser that holds the seats, with titles read from the maps', async () => {
  const { maps } = v.parse(
    v.object({ maps: v.array(MapSummary) }),
    await (await go('/api/maps', { cookie: made.cookie })).json(),
  );
  expect(maps).toMatchObject([
    { map: made.map, title: 'Lanie & Malaki', role: 'therapist', isExample: false },
  ]);
  expect(await (await go('/api/maps')).json()).toEqual({ maps: [] });
});

test('a title follows the map, live and unloaded', async () => {
  const own = await makeBlankMap(server.origin);
  const guest = joinAsGuest(server.origin, own);
  await guest.synced;
  const titleNow = async () => {
    const body = await (await go('/api/maps', { cookie: own.cookie })).json();
    return v.parse(v.object({ maps: v.array(MapSummary) }), body).maps[0]?.title;
  };
  const [first] = peopleIn(guest.doc);
  const people = guest.doc.getMap<{ set: (key: string, value: string) => void }>('people');
  people.get(first ?? '')?.set('name', 'Sharon');
  let title: string | undefined;
  for (let tries = 0; tries < 100 && title !== 'Sharon & Malaki'; tries += 1) title = await titleNow();
  expect(title).toBe('Sharon & Malaki');
  guest.leave();
});

test('the example is a whole map, marked as one', async () => {
  const response = await go('/api/maps', { method: 'POST', body: { kind: 'example' } });
  expect(response.status).toBe(201);
  const body = await (await go('/api/maps', { cookie: cookieOf(response) })).json();
  const { maps } = v.parse(v.object({ maps: v.array(MapSummary) }), body);
  expect(maps).toMatchObject([{ isExample: true, cycleName: 'The Push-Pull Tango' }]);
});

test('each seat is told its own place', async () => {
  const seatOf = async (cookie: string) =>
    v.parse(SeatGreeting, await (await go(`/api/maps/${made.map}/seat`, { cookie })).json());
  expect(await seatOf(made.cookie)).toMatchObject({ role: 'therapist', person: null });
  expect(await seatOf(partner)).toMatchObject({ role: 'partner', person: lanie });
});

test('an invitation is a secret in a fragment, for 72 hours', async () => {
  const path = `/api/maps/${made.map}/invitations`;
  const response = await go(path, { method: 'POST', cookie: made.cookie, body: { person: lanie } });
  const invitation = v.parse(Invitation, await response.json());
  expect(invitation.path).toMatch(/^\/join#[\w-]{43}$/);
  expect(invitation.expiresAtMs - Date.now()).toBeGreaterThan(71.9 * 3_600_000);
  const ended = await go(`${path}/${lanie}`, { method: 'DELETE', cookie: made.cookie });
  expect(ended.status).toBe(204);
  const body = { secret: invitation.path.replace('/join#', '') };
  const late = await go('/api/invitations/accept', { method: 'POST', body });
  expect(await errorOf(late)).toEqual([410, 'invitation-ended']);
});

test('the therapist who opens the link is told, and the link still works', async () => {
  const body = { secret: await inviteTo(server.origin, made, lanie) };
  const own = await go('/api/invitations/accept', { method: 'POST', body, cookie: made.cookie });
  expect(await errorOf(own)).toEqual([409, 'seat-taken']);
  const hers = await go('/api/invitations/accept', { method: 'POST', body });
  expect(await hers.json()).toEqual({ map: made.map, person: lanie });
  expect(cookieOf(hers)).toMatch(/^undercurrent-seat=/);
});

test('whoever takes a seat with a cookie they have had is given another one first, and asks again', async () => {
  const first = await makeBlankMap(server.origin);
  const wish = { method: 'POST', body: { kind: 'example' } };
  const given = await go('/api/maps', { ...wish, cookie: first.cookie });
  expect(given.status).toBe(askAgainStatus);
  const { proof } = v.parse(AskAgain, await given.json());
  const cookie = cookieOf(given);
  // What was told to one page is worth nothing with another cookie, such as one that somebody put there since.
  expect((await go('/api/maps', { ...wish, cookie: first.cookie, proof })).status).toBe(askAgainStatus);
  const answer = await go('/api/maps', { ...wish, cookie, proof });
  const made = v.parse(v.object({ map: MapId }), await answer.json());
  const mapsOf = async (bearer: string) =>
    v.parse(Listed, await (await go('/api/maps', { cookie: bearer })).json()).maps.map(({ map }) => map);
  expect(new Set(await mapsOf(cookie))).toEqual(new Set([first.map, made.map]));
  expect(await mapsOf(first.cookie)).toEqual([first.map]);
  const old = connectStranger(server.origin, { map: made.map, cookie: first.cookie });
  expect((await old.closed).code).toBe(closeReasons.noSeat.code);
});

test('a seat ends once, and never the last therapist', async () => {
  const cookie = await seatPartner(server.origin, made, lanie);
  const seats = v.parse(v.array(SeatSummary), await seatsOf(server.origin, made));
  const newest = seats.filter(({ person }) => person === lanie).at(-1);
  const own = seats.find(({ role }) => role === 'therapist');
  const end = (seat: string | undefined) =>
    go(`/api/maps/${made.map}/seats/${seat}`, { method: 'DELETE', cookie: made.cookie });
  expect((await end(newest?.seat)).status).toBe(204);
  expect(await errorOf(await end(newest?.seat))).toEqual([404, 'not-found']);
  expect(await errorOf(await end(own?.seat))).toEqual([403, 'not-allowed']);
  expect(await errorOf(await go(`/api/maps/${made.map}/seat`, { cookie }))).toEqual([401, 'no-seat']);
});

test('whatever is wrong with a request has its own answer', async () => {
  const { map, cookie } = made;
  const unknown = createMapId(part);
  const post = (body: unknown, more: Asking = {}): Asking => ({ method: 'POST', body, ...more });
  const people = `/api/maps/${map}/invitations`;
  const tooLong = 'x'.repeat(wireLimits.httpBodyBytes + 1);
  const tries: readonly (readonly [string, Asking, number, string])[] = [
    ['/api/maps', post('not json'), 400, 'bad-request'],
    ['/api/maps', post({ kind: 'blank', people: [] }), 400, 'bad-request'],
    ['/api/maps', post({ kind: 'blank', people: [{ name: 'Lanie', pronouns: 'it' }] }), 400, 'bad-request'],
    ['/api/maps', post({ kind: 'example', more: tooLong }), 413, 'too-large'],
    ['/api/maps', post({ kind: 'example' }, { from: null }), 403, 'wrong-origin'],
    ['/api/maps', post({ kind: 'example' }, { from: 'http://elsewhere.example' }), 403, 'wrong-origin'],
    ['/api/maps', post({ kind: 'example' }, { from: `${server.origin}.example` }), 403, 'wrong-origin'],
    [`/api/maps/${map}/seat`, {}, 401, 'no-seat'],
    [`/api/maps/${unknown}/seat`, { cookie }, 404, 'unknown-map'],
    ['/api/maps/not-a-map/seat', { cookie }, 404, 'unknown-map'],
    [`/api/maps/${map}`, { method: 'DELETE', cookie, from: 'null' }, 403, 'wrong-origin'],
    [`/api/maps/${map}`, { method: 'DELETE' }, 401, 'no-seat'],
    [`/api/maps/${map}`, { method: 'DELETE', cookie: partner }, 403, 'not-allowed'],
    [`/api/maps/${map}/seats`, { cookie: partner }, 403, 'not-allowed'],
    [`/api/maps/${map}/seats`, {}, 401, 'no-seat'],
    [`/api/maps/${map}/seats/${createSeatId(part)}`, { method: 'DELETE', cookie }, 404, 'not-found'],
    [`/api/maps/${map}/seats/nobody`, { method: 'DELETE', cookie }, 404, 'not-found'],
    [people, post({ person: lanie }, { cookie: partner }), 403, 'not-allowed'],
    [people, post({ person: lanie }), 401, 'no-seat'],
    [people, post({ person: 'somebody' }, { cookie }), 400, 'bad-request'],
    [people, post({ person: createPersonId(part) }, { cookie }), 404, 'not-found'],
    [`${people}/${lanie}`, { method: 'DELETE', cookie: partner }, 403, 'not-allowed'],
    ['/api/invitations/accept', post({ secret: 'short' }), 400, 'bad-request'],
    ['/api/invitations/accept', post({ secret: 'x'.repeat(43) }), 410, 'invitation-ended'],
    ['/api/nothing', {}, 404, 'not-found'],
  ];
  for (const [path, asking, status, error] of tries) {
    const response = await go(path, asking);
    expect([path, asking.method, ...(await errorOf(response))]).toEqual([path, asking.method, status, error]);
  }
});

test('guessing at invitations is slowed down', async () => {
  const guarded = await openServer({ limits: { acceptsPerAddress: 3 } });
  const answers: number[] = [];
  for (let guess = 0; guess < 5; guess += 1) {
    const body = { secret: 'x'.repeat(43) };
    answers.push((await ask(guarded.origin, '/api/invitations/accept', { method: 'POST', body })).status);
  }
  await guarded.dispose();
  expect(answers).toEqual([410, 410, 410, 429, 429]);
});

test('an invitation that is accepted counts once, also where a browser is given a new cookie first', async () => {
  const { origin, dispose } = await openServer({ limits: { acceptsPerAddress: 3 } });
  const map = await makeBlankMap(origin);
  const elsewhere = await makeBlankMap(origin);
  const guest = joinAsGuest(origin, map);
  await guest.synced;
  const [person] = peopleIn(guest.doc);
  guest.leave();
  if (person === undefined) throw new Error('nobody is on the map');
  const accept = (asking: Asking) => ask(origin, '/api/invitations/accept', { method: 'POST', ...asking });
  const body = { secret: await inviteTo(origin, map, person) };
  const given = await accept({ body, cookie: elsewhere.cookie });
  const { proof } = v.parse(AskAgain, await given.json());
  expect((await accept({ body, cookie: cookieOf(given), proof })).status).toBe(200);
  const guesses: number[] = [];
  for (let guess = 0; guess < 3; guess += 1) {
    guesses.push((await accept({ body: { secret: 'x'.repeat(43) } })).status);
  }
  await dispose();
  expect(guesses).toEqual([410, 410, 429]);
});

test('every answer carries the headers that keep others out', async () => {
  for (const path of ['/api/health', '/api/nothing', '/no-such-file']) {
    const { headers } = await go(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
  }
});

test('behind a proxy with TLS the cookie is secure and only the public address counts', async () => {
  const publicOrigin = 'https://map.example.org';
  const guarded = await openServer({ env: { PUBLIC_ORIGIN: publicOrigin } });
  const body = { kind: 'example' };
  const plain = await ask(guarded.origin, '/api/maps', { method: 'POST', body });
  expect(await errorOf(plain)).toEqual([403, 'wrong-origin']);
  const secured = await ask(guarded.origin, '/api/maps', { method: 'POST', body, from: publicOrigin });
  expect(secured.headers.get('set-cookie')).toMatch(/^__Host-undercurrent-seat=.*; Secure$/);
  expect(secured.headers.get('content-security-policy')).toContain('wss://map.example.org');
  expect(secured.headers.get('strict-transport-security')).toMatch(/max-age/);
  await guarded.dispose();
});

test('who is connected shows on the list of seats, and only while it is so', async () => {
  const guest = joinAsGuest(server.origin, { map: made.map, cookie: partner });
  await guest.synced;
  const connected = async () =>
    (await seatsOf(server.origin, made)).filter((seat) => seat.isConnected).length;
  expect(await connected()).toBe(1);
  guest.leave();
  let left = 1;
  for (let tries = 0; tries < 100 && left > 0; tries += 1) left = await connected();
  expect(left).toBe(0);
});
