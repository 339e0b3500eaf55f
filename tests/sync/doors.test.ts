import { closeReasons, frameTypes } from '@undercurrent/protocol';
import { createMapId } from '@undercurrent/cycle';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ask,
  connectStranger,
  joinAsGuest,
  makeBlankMap,
  peopleIn,
  seatPartner,
  seatsOf,
  until,
} from '../world/guest.ts';
import { type TestServer, openServer } from '../world/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.dispose());

test('stock y-websocket clients with a seat join, converge, and get no frame of ours', async () => {
  const { origin } = server;
  const made = await makeBlankMap(origin);
  const therapist = joinAsGuest(origin, made);
  await therapist.synced;
  const [lanie] = peopleIn(therapist.doc);
  if (lanie === undefined) throw new Error('nobody is on the map');
  const partner = joinAsGuest(origin, { map: made.map, cookie: await seatPartner(origin, made, lanie) });
  await partner.synced;

  therapist.doc.getText('t').insert(0, 'one ');
  partner.doc.getText('t').insert(0, 'two ');
  await until(() => partner.doc.getText('t').length === 8 && therapist.doc.getText('t').length === 8);

  expect(partner.doc.getText('t').toJSON()).toBe(therapist.doc.getText('t').toJSON());
  const ours = [frameTypes.greeting, frameTypes.refusal, frameTypes.checkpoint] as readonly number[];
  expect([...therapist.received, ...partner.received].filter((type) => ours.includes(type))).toEqual([]);
  therapist.leave();
  partner.leave();
});

test('what was written before the socket opened and while it opens arrives whole', async () => {
  const made = await makeBlankMap(server.origin);
  const reader = joinAsGuest(server.origin, made);
  await reader.synced;
  const writer = joinAsGuest(server.origin, made);
  const words = writer.doc.getArray<number>('words');
  words.push([1]);
  writer.provider.on('status', ({ status }: { status: string }) => {
    // Sent before the server could ask for what it lacks: it builds on words it does not have yet.
    if (status === 'connected') words.push([2]);
  });
  await until(() => reader.doc.getArray('words').length === 2);
  words.push([3]);
  await until(() => reader.doc.getArray('words').length === 3);
  expect(reader.doc.getArray('words').toJSON()).toEqual([1, 2, 3]);
  writer.leave();
  reader.leave();
});

test('without a seat, from a foreign page or for an unknown map a socket is closed for good', async () => {
  const { origin } = server;
  const made = await makeBlankMap(origin);
  const elsewhere = await makeBlankMap(origin);
  const unknown = createMapId(() => 'nobody-knows-it');
  const tries = [
    [{ map: made.map }, closeReasons.noSeat],
    [{ map: made.map, cookie: elsewhere.cookie }, closeReasons.noSeat],
    [{ map: made.map, cookie: 'undercurrent-seat=short' }, closeReasons.noSeat],
    [{ ...made, from: 'http://elsewhere.example' }, closeReasons.wrongOrigin],
    [{ ...made, from: origin.replace('http', 'https') }, closeReasons.wrongOrigin],
    [{ ...made, from: 'null' }, closeReasons.wrongOrigin],
    [{ ...made, map: unknown }, closeReasons.unknownRoom],
  ] as const;
  for (const [setup, { code, sentence }] of tries) {
    const stranger = connectStranger(origin, setup);
    expect(await stranger.closed).toEqual({ code, reason: sentence });
    expect(stranger.messages).toEqual([]);
    expect(code >= 4400 && code < 4500).toBe(true);
  }
});

test('a client that asked for our frames is greeted with its seat first of all', async () => {
  const made = await makeBlankMap(server.origin);
  const stranger = connectStranger(server.origin, { ...made, ours: true });
  await until(() => stranger.messages.length >= 2);
  expect(stranger.messages.map(([type]) => type)).toEqual([frameTypes.greeting, frameTypes.sync]);
  stranger.socket.close();
});

test('an ended seat is closed within a second, and no later byte reaches it', async () => {
  const { origin } = server;
  const made = await makeBlankMap(origin);
  const therapist = joinAsGuest(origin, made);
  await therapist.synced;
  const lanie = peopleIn(therapist.doc)[0];
  if (lanie === undefined) throw new Error('nobody is on the map');
  const partner = joinAsGuest(origin, { map: made.map, cookie: await seatPartner(origin, made, lanie) });
  await partner.synced;
  const seat = (await seatsOf(origin, made)).find(({ person }) => person === lanie);
  expect(seat?.isConnected).toBe(true);

  const startedAt = performance.now();
  const path = `/api/maps/${made.map}/seats/${seat?.seat}`;
  expect((await ask(origin, path, { method: 'DELETE', cookie: made.cookie })).status).toBe(204);
  const count = partner.received.length;
  therapist.doc.getMap('x').set('later', 1);

  expect((await partner.closed).code).toBe(closeReasons.seatEnded.code);
  expect(performance.now() - startedAt).toBeLessThan(1_000);
  expect(partner.received.length).toBe(count);
  expect(partner.doc.getMap('x').toJSON()).toEqual({});
  therapist.leave();
  partner.leave();
});

test('deleting a map closes its sockets, and who comes back late is told', async () => {
  const { origin } = server;
  const made = await makeBlankMap(origin);
  const therapist = joinAsGuest(origin, made);
  await therapist.synced;
  await ask(origin, `/api/maps/${made.map}`, { method: 'DELETE', cookie: made.cookie });
  expect((await therapist.closed).code).toBe(closeReasons.mapDeleted.code);
  expect((await connectStranger(origin, made).closed).code).toBe(closeReasons.mapDeleted.code);
  therapist.leave();
});

test('a ninth socket of one person is turned away, the others stay', async () => {
  const made = await makeBlankMap(server.origin);
  const strangers = Array.from({ length: 8 }, () => connectStranger(server.origin, made));
  await Promise.all(strangers.map(({ opened }) => opened));
  await until(() => strangers.every(({ messages }) => messages.length > 0));
  expect((await connectStranger(server.origin, made).closed).code).toBe(closeReasons.tooMany.code);
  for (const { socket } of strangers) {
    expect(socket.readyState).toBe(socket.OPEN);
    socket.close();
  }
});
