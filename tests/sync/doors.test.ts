import { closeReasons, closeSentences, frameTypes } from '@undercurrent/protocol';
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
import { notesIn, writeNote } from '../world/notes.ts';
import { startWatch } from '../world/tell.ts';

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

  writeNote(therapist.doc, 'therapist', 'one');
  writeNote(partner.doc, lanie, 'two');
  await until(() => notesIn(partner.doc).length === 2 && notesIn(therapist.doc).length === 2);

  expect(notesIn(partner.doc)).toEqual(['one', 'two']);
  expect(notesIn(therapist.doc)).toEqual(['one', 'two']);
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
  writeNote(writer.doc, 'therapist', '1');
  writer.provider.on('status', ({ status }: { status: string }) => {
    // Sent before the server could ask for what it lacks: it builds on words it does not have yet.
    if (status === 'connected') writeNote(writer.doc, 'therapist', '2');
  });
  await until(() => notesIn(reader.doc).length === 2);
  writeNote(writer.doc, 'therapist', '3');
  await until(() => notesIn(reader.doc).length === 3);
  expect(notesIn(reader.doc)).toEqual(['1', '2', '3']);
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
  for (const [setup, { code }] of tries) {
    const stranger = connectStranger(origin, setup);
    expect(await stranger.closed).toEqual({ code, reason: closeSentences[code] });
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

  const tell = startWatch('an ended seat is closed', 1_000);
  const path = `/api/maps/${made.map}/seats/${seat?.seat}`;
  expect((await ask(origin, path, { method: 'DELETE', cookie: made.cookie })).status).toBe(204);
  const count = partner.received.length;
  writeNote(therapist.doc, 'therapist', 'later');

  expect((await partner.closed).code).toBe(closeReasons.seatEnded.code);
  tell();
  expect(partner.received.length).toBe(count);
  expect(notesIn(partner.doc)).toEqual([]);
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
