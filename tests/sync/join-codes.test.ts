import { JoinCode, JoinOffer, closeReasons } from '@undercurrent/protocol';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, letIn, seatsOf } from '../world/guest.ts';
import type { MadeMap } from '../world/guest.ts';
import {
  asTherapist,
  begin,
  doorOf,
  end,
  knockAt,
  makeCouple,
  pickByCode,
  showCode,
} from '../world/meeting-room.ts';
import { type TestServer, openServer } from '../world/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.dispose());

const at = (made: MadeMap) => ({ origin: server.origin, made });
const post = (path: string, body: unknown) => ask(server.origin, path, { method: 'POST', body });
const { notAdmitted, noSeat } = closeReasons;

test('a code tells first names and marks, gives a place, and lets nobody in by itself', async () => {
  const { made, lanie } = await makeCouple(server.origin);
  const code = await showCode(at(made));
  const typed = `${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase();
  const offer = v.parse(JoinOffer, await (await post('/api/join/people', { code: typed })).json());
  expect(offer.people.map(({ firstName }) => firstName)).toEqual(['Lanie', 'Malaki']);
  const cookie = await pickByCode(at(made), lanie);
  expect(await knockAt(at(made), cookie)).toBe(notAdmitted.code);
  const seat = (await seatsOf(server.origin, made)).find(({ person }) => person === lanie);
  expect(seat).toMatchObject({ role: 'partner', device: 'phone', isConnected: false, wasHere: false });
  await letIn(server.origin, made, cookie);
  expect(await knockAt(at(made), cookie)).toBe('in');
});

test('a code ends with its meeting, and so does a place that was never let in; who was let in waits again', async () => {
  const { made, lanie, malaki } = await makeCouple(server.origin);
  const code = await showCode(at(made));
  const [stranger, known] = [await pickByCode(at(made), lanie), await pickByCode(at(made), malaki)];
  await letIn(server.origin, made, known);
  await end(at(made));
  expect((await post('/api/join/people', { code })).status).toBe(410);
  expect((await post('/api/join/seats', { code, person: lanie })).status).toBe(410);
  expect((await asTherapist(at(made), '/meeting/codes', 'POST')).status).toBe(409);
  expect(await knockAt(at(made), stranger)).toBe(noSeat.code);
  await begin(at(made));
  expect(await doorOf(at(made), known)).toBe('waiting');
});

test('an expired code opens nothing', async () => {
  const brief = await openServer({ limits: { codeMs: 300, codeShownMs: 200 } });
  const { made } = await makeCouple(brief.origin);
  const path = `/api/maps/${made.map}/meeting/codes`;
  const response = await ask(brief.origin, path, { method: 'POST', cookie: made.cookie });
  const { code } = v.parse(JoinCode, await response.json());
  const tryIt = () => ask(brief.origin, '/api/join/people', { method: 'POST', body: { code } });
  expect((await tryIt()).status).toBe(200);
  await new Promise((resolve) => setTimeout(resolve, 350));
  expect((await tryIt()).status).toBe(410);
  await brief.dispose();
});

test('guessed codes are slowed down, and right ones never are', async () => {
  const guarded = await openServer({ limits: { codesPerAddress: 3, codesInAll: 1_000 } });
  const { made } = await makeCouple(guarded.origin);
  const path = `/api/maps/${made.map}/meeting/codes`;
  const response = await ask(guarded.origin, path, { method: 'POST', cookie: made.cookie });
  const { code } = v.parse(JoinCode, await response.json());
  const tryIt = async (typed: string) =>
    (await ask(guarded.origin, '/api/join/people', { method: 'POST', body: { code: typed } })).status;
  for (let count = 0; count < 6; count += 1) expect(await tryIt(code)).toBe(200);
  const guess = code.startsWith('22') ? '33333333' : '22222222';
  expect([await tryIt(guess), await tryIt(guess), await tryIt(guess)]).toEqual([410, 410, 410]);
  expect([await tryIt(guess), await tryIt(code)]).toEqual([429, 429]);
  await guarded.dispose();
});

test('all addresses together have a limit too', async () => {
  const guarded = await openServer({
    ...{ env: { PUBLIC_ORIGIN: 'http://map.example.org' } },
    limits: { codesPerAddress: 10, codesInAll: 4 },
  });
  const statuses: number[] = [];
  for (let address = 1; address <= 6; address += 1) {
    const response = await fetch(`${guarded.origin}/api/join/people`, {
      method: 'POST',
      headers: {
        ...{ origin: 'http://map.example.org', 'content-type': 'application/json' },
        'x-forwarded-for': `10.0.0.${address}`,
      },
      body: JSON.stringify({ code: '22222222' }),
    });
    statuses.push(response.status);
  }
  expect(statuses).toEqual([410, 410, 410, 410, 429, 429]);
  await guarded.dispose();
});

test('whoever knows a code takes place after place only so often, and the waiting room holds only so many', async () => {
  const guarded = await openServer({ limits: { picksPerAddress: 4, picksWaiting: 2 } });
  const there = { origin: guarded.origin };
  const [one, other] = [await makeCouple(guarded.origin), await makeCouple(guarded.origin)];
  const takeAt = async ({ made, lanie }: typeof one) => {
    const code = await showCode({ ...there, made });
    const body = { code, person: lanie };
    return () => ask(guarded.origin, '/api/join/seats', { method: 'POST', body });
  };
  const take = await takeAt(one);
  expect([(await take()).status, (await take()).status, (await take()).status]).toEqual([200, 200, 429]);
  // Who was let in waits no more: there is room for the next.
  const [waiting] = (await seatsOf(guarded.origin, one.made)).filter(({ role }) => role === 'partner');
  await asTherapist({ ...there, made: one.made }, '/meeting/admissions', 'POST', { seat: waiting?.seat });
  expect([(await take()).status, (await take()).status]).toEqual([200, 429]);
  // Another map's code is not slowed down by it.
  expect((await (await takeAt(other))()).status).toBe(200);
  await guarded.dispose();
});
