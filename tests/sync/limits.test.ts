import { createAnnotationId, createCardId } from '@undercurrent/cycle';
import { LocalEdit, addInk, commit, moveCards, openMap, placeCard } from '@undercurrent/document';
import type { Edit } from '@undercurrent/document';
import { closeReasons, frameTypes, wireLimits } from '@undercurrent/protocol';
import { checkpointFrame } from '../../server/src/rooms/frames.ts';
import { nanoid } from 'nanoid';
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { notesIn, writeNote } from '../world/notes.ts';
import type { Guest, MadeMap } from '../world/guest.ts';
import { ask, connectStranger, joinAsGuest, makeBlankMap, until } from '../world/guest.ts';
import type { TestServer } from '../world/start-server.ts';
import { openServer, startServer } from '../world/start-server.ts';
import { startWatch } from '../world/tell.ts';

let server: TestServer;
afterEach(() => server.dispose());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const isOpen = (guest: Guest) => guest.socket().readyState === guest.socket().OPEN;
const emptyVector = Uint8Array.of(frameTypes.sync, 0, 1, 0);
const queryPresence = Uint8Array.of(frameTypes.queryAwareness);
const therapist = { role: 'therapist', person: null } as const;

async function come(made: MadeMap): Promise<Guest> {
  const guest = joinAsGuest(server.origin, { ...made, ours: true });
  guest.provider.awareness.setLocalStateField('cursor', null);
  await guest.synced;
  return guest;
}

function act(guest: Guest, edits: readonly Edit[] | { readonly kind: 'refusal' }): void {
  if ('kind' in edits) throw new Error('an honest act is allowed');
  commit(guest.doc, edits, new LocalEdit('act', null));
}

function placeOne(guest: Guest, words: string) {
  const map = openMap(guest.doc).current();
  const owner = map.people[0]?.id;
  if (!owner) throw new Error('somebody is on the map');
  const id = createCardId(nanoid);
  act(guest, placeCard(map, therapist, { id, owner, kind: 'feeling', words }));
  return id;
}

test('a socket that sends more messages than its burst and rate is sent away to come back, nobody else', async () => {
  server = await openServer();
  const made = await makeBlankMap(server.origin);
  const witness = await come(made);
  const noisy = connectStranger(server.origin, made);
  await noisy.opened;
  for (let sent = 0; sent < wireLimits.messagesBurst + 60; sent += 1) noisy.send(queryPresence);
  expect((await noisy.closed).code).toBe(closeReasons.tooFast.code);
  expect(isOpen(witness)).toBe(true);
  witness.leave();
});

test('the same holds for bytes', async () => {
  server = await openServer({ limits: { bytesPerSecond: 1_000, bytesBurst: 20_000 } });
  const made = await makeBlankMap(server.origin);
  const noisy = connectStranger(server.origin, made);
  await noisy.opened;
  const checkpoint = checkpointFrame(new Uint8Array(4_000));
  for (let sent = 0; sent < 8; sent += 1) noisy.send(checkpoint);
  expect((await noisy.closed).code).toBe(closeReasons.tooFast.code);
});

test('one address has only so many sockets, over all maps; when one leaves there is room again', async () => {
  server = await openServer({ limits: { socketsPerAddress: 2 } });
  const [made, other] = [await makeBlankMap(server.origin), await makeBlankMap(server.origin)];
  const [first, second] = [connectStranger(server.origin, made), connectStranger(server.origin, other)];
  await Promise.all([first.opened, second.opened]);
  const third = () => connectStranger(server.origin, other);
  expect((await third().closed).code).toBe(closeReasons.tooMany.code);
  first.socket.close();
  await first.closed;
  const later = third();
  await until(() => later.messages.length > 0);
  expect(second.socket.readyState).toBe(second.socket.OPEN);
});

test('presence that comes too fast is dropped but for the newest, and nobody is sent away', async () => {
  server = await openServer();
  const made = await makeBlankMap(server.origin);
  const [mover, witness] = [await come(made), await come(made)];
  const cursorOf = () => witness.provider.awareness.getStates().get(mover.doc.clientID)?.['cursor'];
  let changes = 0;
  witness.provider.awareness.on('change', () => {
    changes += 1;
  });
  for (let step = 1; step <= 120; step += 1) {
    mover.provider.awareness.setLocalStateField('cursor', { x: step, y: 0 });
    await pause(12);
  }
  await until(() => JSON.stringify(cursorOf()) === '{"x":120,"y":0}');
  // A burst of one second's worth, then the rate.
  expect(changes).toBeLessThan(90);
  expect(isOpen(mover) && isOpen(witness)).toBe(true);
  mover.leave();
  witness.leave();
});

test('one person may open a map so many times, and no more', async () => {
  server = await openServer({ limits: { socketsPerPerson: 2 } });
  const made = await makeBlankMap(server.origin);
  const guests = [await come(made), await come(made)];
  const third = connectStranger(server.origin, made);
  expect((await third.closed).code).toBe(closeReasons.tooMany.code);
  expect(guests.every(isOpen)).toBe(true);
  for (const guest of guests) guest.leave();
});

test('a seat is sent the whole of a large map ten times a minute; what a reconnect lacks counts for nothing', async () => {
  server = await openServer();
  const made = await makeBlankMap(server.origin);
  const guest = await come(made);
  for (let note = 0; note < 8; note += 1) writeNote(guest.doc, 'therapist', 'x'.repeat(3_900));
  for (let round = 0; round < 12; round += 1) {
    guest.provider.disconnect();
    guest.provider.connect();
    await until(() => guest.provider.synced);
  }
  const greedy = connectStranger(server.origin, made);
  await greedy.opened;
  await until(() => greedy.messages.length > 0);
  for (let asked = 0; asked < wireLimits.fullSyncsPerMinute + 1; asked += 1) greedy.send(emptyVector);
  expect((await greedy.closed).code).toBe(closeReasons.tooFast.code);
  const large = greedy.messages.filter((bytes) => bytes.length > wireLimits.fullSyncBytes);
  expect(large.length).toBeLessThanOrEqual(wireLimits.fullSyncsPerMinute);
  expect(isOpen(guest)).toBe(true);
  guest.leave();
});

test('an upgrade that never says what it wants is given up in time', async () => {
  server = await startServer({ limits: { upgradeMs: 400 } });
  const socket = connect(server.port, '127.0.0.1');
  socket.on('error', () => {});
  socket.resume();
  socket.write('GET /sync/map/x HTTP/1.1\r\nHost: here\r\nUpgrade: websocket\r\n');
  const tell = startWatch('a silent upgrade is given up', 400);
  await new Promise((resolve) => socket.once('close', resolve));
  tell();
});

test('a seat comes in so often a minute, is asked to come back later, and takes nothing from another', async () => {
  server = await openServer({ limits: { arrivalsPerMinute: 3 } });
  const [made, other] = [await makeBlankMap(server.origin), await makeBlankMap(server.origin)];
  for (let time = 0; time < 3; time += 1) (await come(made)).leave();
  const last = connectStranger(server.origin, made);
  expect((await last.closed).code).toBe(closeReasons.tooFast.code);
  const elsewhere = await come(other);
  expect(isOpen(elsewhere)).toBe(true);
  elsewhere.leave();
});

test('a body that comes a letter at a time is given up', async () => {
  server = await startServer({ limits: { upgradeMs: 200 } });
  const socket = connect(server.port, '127.0.0.1');
  const head = ['POST /api/maps HTTP/1.1', 'Host: x', 'Origin: http://x', 'Content-Length: 5000', '', '{'];
  socket.resume();
  socket.write(head.join('\r\n'));
  const drip = setInterval(() => socket.write(' '), 100);
  await new Promise((resolve) => socket.on('error', resolve).on('close', resolve));
  clearInterval(drip);
});

test('one address makes so many maps a minute', async () => {
  server = await openServer({ limits: { mapsPerAddress: 2 } });
  const make = () =>
    ask(server.origin, '/api/maps', {
      method: 'POST',
      body: {
        kind: 'blank',
        people: [
          { name: 'Sharon', pronouns: 'she' },
          { name: 'Marcus', pronouns: 'he' },
        ],
      },
    });
  expect((await make()).status).toBe(201);
  expect((await make()).status).toBe(201);
  const third = await make();
  expect(third.status).toBe(429);
  expect(await third.json()).toEqual({ error: 'too-many' });
});

test('a device lists its maps so often a minute, and takes nothing from another', async () => {
  server = await openServer({ limits: { readsPerMinute: 2 } });
  const [made, other] = [await makeBlankMap(server.origin), await makeBlankMap(server.origin)];
  const list = async ({ cookie }: MadeMap) => (await ask(server.origin, '/api/maps', { cookie })).status;
  expect([await list(made), await list(made), await list(made), await list(other)]).toEqual([
    200, 200, 429, 200,
  ]);
});

test('one seat reads so much beside its socket a minute, and takes nothing from another', async () => {
  server = await openServer({ limits: { readsPerMinute: 2 } });
  const [made, other] = [await makeBlankMap(server.origin), await makeBlankMap(server.origin)];
  const read = async ({ map, cookie }: MadeMap) =>
    (await ask(server.origin, `/api/maps/${map}/growth`, { cookie })).status;
  expect([await read(made), await read(made), await read(made), await read(other)]).toEqual([
    200, 200, 429, 200,
  ]);
});

test('a full map takes no more cards, and counts those in the bin for nothing', async () => {
  server = await openServer({ limits: { mapElements: 3 } });
  const made = await makeBlankMap(server.origin);
  const guest = await come(made);
  const first = placeOne(guest, 'one');
  placeOne(guest, 'two');
  act(guest, [{ kind: 'delete', record: 'cards', id: first }]);
  placeOne(guest, 'three');
  placeOne(guest, 'four');
  await pause(100);
  expect(isOpen(guest)).toBe(true);
  placeOne(guest, 'five');
  expect((await guest.closed).code).toBe(closeReasons.refused.code);
  guest.leave();
});

test('a map of so many bytes takes no more', async () => {
  server = await openServer({ limits: { mapBytes: 6_000 } });
  const made = await makeBlankMap(server.origin);
  const guest = await come(made);
  placeOne(guest, 'short');
  await pause(50);
  expect(isOpen(guest)).toBe(true);
  placeOne(guest, 'x'.repeat(3_900));
  placeOne(guest, 'y'.repeat(3_900));
  expect((await guest.closed).code).toBe(closeReasons.refused.code);
  guest.leave();
});

test('an honest busy page is never refused: typing, dragging, ink, and a large merge after a time offline', async () => {
  server = await openServer();
  const made = await makeBlankMap(server.origin);
  const [busy, witness] = [await come(made), await come(made)];
  const socket = busy.socket();
  const dragged = placeOne(busy, 'dragged');
  const startedAt = performance.now();
  for (let tick = 0; performance.now() - startedAt < 3_000; tick += 1) {
    const drag = { ids: [dragged], by: { x: tick, y: tick } };
    busy.provider.awareness.setLocalStateField('drag', drag);
    busy.provider.awareness.setLocalStateField('writing', tick % 2 === 0 ? dragged : null);
    const map = openMap(busy.doc).current();
    if (tick % 3 === 0) act(busy, moveCards(map, therapist, { ids: [dragged], by: { x: 1, y: 1 } }));
    if (tick % 10 === 0) {
      const points = Array.from({ length: 800 }, (_, index) => index + tick);
      const id = createAnnotationId(nanoid);
      act(busy, addInk(map, therapist, { id, at: { x: 0, y: 0 }, points, color: 'ink', width: 3 }));
    }
    await pause(33);
  }
  expect(busy.socket()).toBe(socket);
  busy.provider.disconnect();
  for (let note = 0; note < 60; note += 1) writeNote(busy.doc, 'therapist', `${note} ${'x'.repeat(3_900)}`);
  const merge = Y.encodeStateAsUpdate(busy.doc, Y.encodeStateVector(witness.doc)).length;
  expect(merge).toBeGreaterThan(230_000);
  busy.provider.connect();
  await until(() => notesIn(witness.doc).filter((words) => words.includes('xxx')).length === 60);
  const closes: unknown[] = [];
  busy.provider.on('connection-close', (event) => closes.push(event));
  placeOne(busy, 'and on');
  await until(() =>
    [...openMap(witness.doc).current().cards.values()].some((card) => card.phrase.text === 'and on'),
  );
  expect(closes).toEqual([]);
  busy.leave();
  witness.leave();
});
