import { closeReasons, frameTypes } from '@undercurrent/protocol';
import * as encoding from 'lib0/encoding';
import type * as Y from 'yjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Guest,
  type MadeMap,
  connectStranger,
  joinAsGuest,
  makeBlankMap,
  peopleIn,
  seatIdOf,
  seatPartner,
  until,
} from '../world/guest.ts';
import { openLine } from '../world/line.ts';
import { type TestServer, openServer } from '../world/start-server.ts';
import { notesIn, writeNote } from '../world/notes.ts';
import { withoutPace } from '../world/without-pace.ts';
import { startWatch } from '../world/tell.ts';

const silentAfterMs = 600;
let server: TestServer;
let made: MadeMap;
let partner: MadeMap;
beforeAll(async () => {
  server = await openServer({
    limits: { ...withoutPace, heartbeatMs: 150, silentAfterMs, slowReaderBytes: 200_000 },
  });
  made = await makeBlankMap(server.origin);
  const guest = await come(made);
  const lanie = peopleIn(guest.doc)[0];
  if (lanie === undefined) throw new Error('nobody is on the map');
  partner = { map: made.map, cookie: await seatPartner(server.origin, made, lanie) };
  guest.leave();
});
afterAll(() => server.dispose());

async function come(as: MadeMap, origin = server.origin): Promise<Guest> {
  const guest = joinAsGuest(origin, as);
  // Awareness starts at clock 0, which receivers ignore.
  guest.provider.awareness.setLocalStateField('cursor', null);
  await guest.synced;
  return guest;
}

const stateOf = (reader: Guest, of: Guest): Record<string, unknown> | undefined =>
  reader.provider.awareness.getStates().get(of.doc.clientID);

const seen = (reader: Guest, of: Guest) => until(() => stateOf(reader, of) !== undefined);

function presenceOf(client: number, clock: number, state: unknown): Uint8Array {
  const body = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, JSON.stringify(state));
  });
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, frameTypes.awareness);
    encoding.writeVarUint8Array(encoder, body);
  });
}

test('the seat is stamped over what a client claims; unknown keys and broken fields are dropped', async () => {
  const [therapist, lanie] = [await come(made), await come(partner)];
  const [ownSeat, partnerSeat] = [
    await seatIdOf(server.origin, made),
    await seatIdOf(server.origin, partner),
  ];
  lanie.provider.awareness.setLocalState({
    seat: { id: ownSeat, role: 'therapist', person: null },
    cursor: { x: 3, y: 4 },
    selection: ['not an id'],
    secret: 'words',
  });
  await until(() => stateOf(therapist, lanie)?.['cursor'] !== undefined);
  await until(() => stateOf(therapist, lanie)?.['cursor'] !== null);
  const person = peopleIn(therapist.doc)[0];
  expect(stateOf(therapist, lanie)).toEqual({
    seat: { id: partnerSeat, role: 'partner', person },
    cursor: { x: 3, y: 4 },
  });
  therapist.leave();
  lanie.leave();
});

test('only a therapist gathers the others: from anybody else it is dropped', async () => {
  const [therapist, lanie] = [await come(made), await come(partner)];
  const box = { x: -10, y: -20, width: 300, height: 200 };
  const gather = { box, phase: 'beneath', dance: null };
  therapist.provider.awareness.setLocalState({ gather });
  lanie.provider.awareness.setLocalState({ gather, cursor: { x: 5, y: 5 } });
  await until(() => stateOf(lanie, therapist)?.['gather'] !== undefined);
  await until(() => stateOf(therapist, lanie)?.['cursor'] !== null);
  expect(stateOf(lanie, therapist)?.['gather']).toEqual(gather);
  expect(stateOf(therapist, lanie)).not.toHaveProperty('gather');
  therapist.provider.awareness.setLocalState({
    gather: { ...gather, box: { ...box, width: -1 } },
    cursor: { x: 1, y: 1 },
  });
  await until(() => stateOf(lanie, therapist)?.['cursor'] !== undefined);
  expect(stateOf(lanie, therapist)).not.toHaveProperty('gather');
  therapist.leave();
  lanie.leave();
});

test('while cursors are hidden nobody is sent one, whatever their page sends', async () => {
  const [therapist, lanie] = [await come(made), await come(partner)];
  const cursorOf = (reader: Guest, of: Guest) => JSON.stringify(stateOf(reader, of)?.['cursor']);
  const hide = (isHidden: boolean) => therapist.doc.getMap('settings').set('areCursorsHidden', isHidden);
  lanie.provider.awareness.setLocalState({ cursor: { x: 5, y: 5 }, selection: [] });
  await until(() => cursorOf(therapist, lanie) === '{"x":5,"y":5}');
  hide(true);
  await until(() => cursorOf(therapist, lanie) === 'null');
  lanie.provider.awareness.setLocalState({ cursor: { x: 6, y: 6 }, writing: 'next-card' });
  await until(() => stateOf(therapist, lanie)?.['writing'] === 'next-card');
  expect(cursorOf(therapist, lanie)).toBe('null');
  const late = joinAsGuest(server.origin, made);
  await until(() => stateOf(late, lanie) !== undefined);
  expect(cursorOf(late, lanie)).toBe('null');
  hide(false);
  await until(() => cursorOf(therapist, lanie) === '{"x":6,"y":6}');
  therapist.leave();
  lanie.leave();
  late.leave();
});

test('who comes later is shown everybody who is there', async () => {
  const first = await come(made);
  first.provider.awareness.setLocalStateField('cursor', { x: 1, y: 1 });
  await new Promise((resolve) => setTimeout(resolve, 60));
  const second = joinAsGuest(server.origin, partner);
  await until(() => stateOf(second, first)?.['cursor'] !== undefined);
  first.leave();
  second.leave();
});

test('a peer can neither speak as another nor remove it', async () => {
  const [victim, witness] = [await come(made), await come(made)];
  victim.provider.awareness.setLocalStateField('cursor', { x: 7, y: 7 });
  await until(() => JSON.stringify(stateOf(witness, victim)?.['cursor']) === '{"x":7,"y":7}');
  const forger = connectStranger(server.origin, partner);
  await until(() => forger.messages.length > 0);
  forger.send(presenceOf(victim.doc.clientID, 4_000_000_000, { cursor: { x: 0, y: 0 } }));
  forger.send(presenceOf(victim.doc.clientID, 4_000_000_001, null));
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(stateOf(witness, victim)?.['cursor']).toEqual({ x: 7, y: 7 });
  expect(forger.socket.readyState).toBe(forger.socket.OPEN);
  forger.socket.close();
  victim.leave();
  witness.leave();
});

test('a ghost leaves soon after its socket has gone silent, and comes back visible', async () => {
  const line = await openLine(server.port);
  const witness = await come(partner);
  const traveller = await come(made, `http://127.0.0.1:${line.port}`);
  await seen(witness, traveller);

  line.set('silent');
  // As configured here: 0.6 s and a beat of 0.15 s; by default 9 s and 2 s, within the 12 s promised.
  const tell = startWatch('a ghost is gone', 750);
  await until(() => stateOf(witness, traveller) === undefined);
  tell();

  line.set('open');
  await seen(witness, traveller);
  traveller.leave();
  witness.leave();
  await line.dispose();
});

test('who leaves is gone for the others at once, and whoever returns is seen at once', async () => {
  const witness = await come(partner);
  const guest = await come(made);
  await seen(witness, guest);
  for (let round = 0; round < 3; round += 1) {
    guest.provider.disconnect();
    await until(() => stateOf(witness, guest) === undefined);
    guest.provider.connect();
    // y-websocket returns with the clock it left with, which the others alone would ignore.
    await seen(witness, guest);
  }
  guest.leave();
  witness.leave();
});

test('a reader that stops reading is closed to come back; nobody else notices', async () => {
  const [writer, reader] = [await come(made), await come(made)];
  const slow = connectStranger(server.origin, partner);
  await slow.opened;
  // It asks for what it is missing, as every client does: until then it is sent no updates.
  slow.send(Uint8Array.of(0, 0, 1, 0));
  await until(() => slow.messages.length > 1);
  slow.socket.pause();
  // It is not silent, it only doesn't read.
  const heartbeat = setInterval(() => slow.send(Uint8Array.of(3)), 100);
  let isClosed = false;
  void slow.closed.then(() => (isClosed = true));
  const pages = Array.from({ length: 15 }, () => writeNote(writer.doc, 'therapist', ''));
  for (let index = 0; index < 400 && !isClosed; index += 1) {
    writer.doc.transact(() => {
      for (const words of pages.map((page) => page.get('words') as Y.Text)) {
        words.delete(0, words.length);
        words.insert(0, `${index} ${'x'.repeat(3_900)}`);
      }
    });
    if (index % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 2));
  }
  // By then the server has sent on more than any system keeps for a reader that does not read.
  await until(() => notesIn(reader.doc).join() === notesIn(writer.doc).join());
  slow.socket.resume();
  const { code } = await slow.closed;
  clearInterval(heartbeat);
  expect([closeReasons.slowReader.code, 1006]).toContain(code);
  await until(() => notesIn(reader.doc).join() === notesIn(writer.doc).join());
  expect(writer.socket().readyState).toBe(writer.socket().OPEN);
  writer.leave();
  reader.leave();
});
