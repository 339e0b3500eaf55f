import { type OwnList, OwnLists, listIds, listLimits } from '@undercurrent/cycle';
import { JoinCode, frameTypes, wireLimits } from '@undercurrent/protocol';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  type Asking,
  type MadeMap,
  ask,
  cookieOf,
  joinAsGuest,
  letIn,
  makeBlankMap,
  makeNextMap,
  peopleIn,
  seatOutside,
  seatPartner,
  until,
} from '../world/guest.ts';
import { type TestServer, openServer } from '../world/start-server.ts';

/** Who asks: those at the map, a partner who was not let in, another practice, and nobody. */
const principals = ['therapist', 'partner', 'shared', 'outside', 'elsewhere', 'nobody'] as const;
type Principal = (typeof principals)[number];
const mayRead: readonly Principal[] = ['therapist', 'partner', 'shared'];

const words: OwnList = { first: ['count the spoons'], rest: ['go quiet'], hidden: ['lecture'] };
let server: TestServer;
let made: MadeMap;
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
  cookies = {
    therapist: made.cookie,
    partner: await seatPartner(origin, made, lanie),
    shared: await seatShared(),
    outside: await seatOutside(origin, made, malaki),
    elsewhere: (await makeBlankMap(origin)).cookie,
    nobody: '',
  };
});
afterEach(() => restore('move'));
afterAll(() => server.dispose());

async function seatShared(): Promise<string> {
  const path = `/api/maps/${made.map}/meeting/codes`;
  const shown = await ask(server.origin, path, { method: 'POST', cookie: made.cookie });
  const { code } = v.parse(JoinCode, await shown.json());
  const body = { code, person: null, device: 'tablet' };
  const cookie = cookieOf(await ask(server.origin, '/api/join/seats', { method: 'POST', body }));
  await letIn(server.origin, made, cookie);
  return cookie;
}

const go = (list: string, asking: Asking, map = made.map) =>
  ask(server.origin, `/api/maps/${map}/lists${list}`, asking);
const put = (list: string, body: unknown, cookie = made.cookie, map = made.map) =>
  go(`/${list}`, { method: 'PUT', body, cookie }, map);
const restore = (list: string, cookie = made.cookie) => go(`/${list}`, { method: 'DELETE', cookie });

async function listsAt({ map, cookie }: MadeMap): Promise<OwnLists> {
  const response = await go('', { cookie }, map);
  return v.parse(v.object({ lists: OwnLists }), await response.json()).lists;
}

describe.each(principals)('%s', (who) => {
  test('reads the lists of a map that lets them in, and only the therapist’s seat changes them', async () => {
    await put('move', words);
    const read = await go('', { cookie: cookies[who] });
    expect(read.ok).toBe(mayRead.includes(who));
    expect((await read.text()).includes('spoons')).toBe(mayRead.includes(who));
    const other = { ...words, first: [`written by ${who}`] };
    const isHeard = who === 'therapist';
    for (const answer of [await put('move', other, cookies[who]), await put('x', other, cookies[who])]) {
      if (!isHeard) expect([401, 403]).toContain(answer.status);
    }
    expect((await listsAt(made)).move?.first).toEqual(isHeard ? other.first : words.first);
    expect((await restore('move', cookies[who])).ok).toBe(isHeard);
    expect((await listsAt(made)).move === undefined).toBe(isHeard);
  });
});

test('lists are one practice’s: all its maps offer them, another practice’s do not, and a restart forgets none', async () => {
  const second = await makeNextMap(server.origin, made, { kind: 'example' });
  expect((await put('name', { ...words, rest: ['The Tango'] }, second.cookie, second.map)).status).toBe(204);
  expect((await put('feeling', words)).status).toBe(204);
  await server.stop();
  await server.start();
  for (const each of [made, second]) {
    // Whoever asks first may still hold a line to the server that was.
    const ids = () => listsAt(each).then((lists) => Object.keys(lists).sort());
    await expect.poll(() => ids().catch(() => null)).toEqual(['feeling', 'name']);
  }
  const foreign = await makeBlankMap(server.origin);
  expect(await listsAt(foreign)).toEqual({});
  for (const list of ['name', 'feeling']) expect((await restore(list)).status).toBe(204);
  expect(await listsAt(second)).toEqual({});
});

test('whoever is at one of its maps is told at once that the lists have changed, and nobody else', async () => {
  const foreign = await makeBlankMap(server.origin);
  const setups = [{ map: made.map, cookie: cookies.partner }, made, foreign];
  const guests = setups.map((setup) => joinAsGuest(server.origin, { ...setup, ours: true }));
  await Promise.all(guests.map((guest) => guest.synced));
  const told = () =>
    guests.map(({ received }) => received.filter((type) => type === frameTypes.lists).length);
  await put('move', words);
  await until(() => told()[0] === 1 && told()[1] === 1);
  await restore('move');
  await until(() => told()[0] === 2);
  expect(told()[2]).toBe(0);
  for (const guest of guests) guest.leave();
});

test('what is no list of words is refused, and changes nothing', async () => {
  const many = Array.from({ length: listLimits.terms + 1 }, (_, index) => `word ${index}`);
  const broken: readonly unknown[] = [
    'not json',
    null,
    [],
    { ...words, rest: 'go quiet' },
    { ...words, rest: many },
    { ...words, rest: ['x'.repeat(121)] },
    { ...words, rest: ['go quiet', 'Go  quiet'] },
    { ...words, rest: ['raise {their} voice'] },
    { ...words, rest: ['go\nquiet'] },
    { ...words, first: many.slice(0, listLimits.first + 1) },
  ];
  for (const body of broken) {
    const answer = await put('move', body);
    expect([answer.status, await answer.json()]).toEqual([400, { error: 'bad-request' }]);
  }
  expect((await put('moves', words)).status).toBe(404);
  expect((await restore('moves')).status).toBe(404);
  const tooLong = { ...words, more: 'x'.repeat(wireLimits.httpBodyBytes) };
  expect((await put('move', tooLong)).status).toBe(413);
  expect((await listsAt(made)).move).toBeUndefined();
});

test('the longest list there can be is kept, in any letters', async () => {
  const term = (index: number) => `${'語'.repeat(116)} ${index}`;
  const rest = Array.from({ length: listLimits.terms }, (_, index) => term(index));
  for (const list of listIds) {
    expect((await put(list, { first: [], rest, hidden: [] })).status).toBe(204);
    expect((await restore(list)).status).toBe(204);
  }
});
