import { closeReasons } from '@undercurrent/protocol';
import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { settled } from '../../../tests/world/fake-clock.ts';
import { type RoomWorld, type WorldClient, openRoomWorld } from '../../../tests/world/room-world.ts';
import { createRandom } from '../../../tests/world/seeded-random.ts';
import { UnreadableRoom, loadDocument } from './load-document.ts';
import { isSameDocument } from './same-document.ts';

let world: RoomWorld;
afterEach(() => world.dispose());

const therapist = { role: 'therapist', person: null } as const;

async function arrive(...clients: readonly WorldClient[]): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    for (const client of clients) client.deliver(1_000);
    await world.clock.advance(10);
  }
}

async function twoClients() {
  const clients = [world.client(therapist), world.client(therapist)] as const;
  for (const client of clients) client.connect();
  await arrive(...clients);
  return clients;
}

const notes = (doc: Y.Doc) => doc.getMap<Y.Map<unknown>>('annotations');

/** Keeps a number under a key, as the place of a note of that name: a room takes nothing that is no map's. */
function write({ doc }: WorldClient, key: string, value: number): void {
  const id = `annotation_${Buffer.from(key).toString('hex').padEnd(8, '0')}`;
  const at = { x: value, y: 0 };
  const note = notes(doc).get(id);
  const words = new Y.Text(key);
  if (note) note.set('at', at);
  else
    notes(doc).set(
      id,
      new Y.Map<unknown>(Object.entries({ kind: 'sticky', author: 'therapist', at, words })),
    );
}

const readNotes = (doc: Y.Doc): unknown =>
  Object.fromEntries([...notes(doc).values()].map((note) => [String(note.get('words')), xOf(note)]));
const xOf = (note: Y.Map<unknown>) => (note.get('at') as { readonly x: number }).x;
const read = (client: WorldClient) => readNotes(client.doc);

test('nobody sees a change, nor its acknowledgement, before the store has it', async () => {
  world = await openRoomWorld(createRandom(1), { commitEveryMs: 1_000 });
  const [writer, reader] = await twoClients();
  await world.clock.advance(2_000);
  write(writer, 'first', 1);
  writer.deliver(10);
  await world.clock.advance(0);
  write(writer, 'second', 2);
  writer.sendCheckpoint();
  const before = writer.acknowledged();
  await arrive(writer, reader);
  expect(read(reader)).toEqual({ first: 1 });
  expect(writer.acknowledged()).toBe(before);

  await world.clock.advance(1_000);
  await arrive(writer, reader);
  expect(read(reader)).toEqual({ first: 1, second: 2 });
  expect(writer.acknowledged()).toBe(Y.getState(writer.doc.store, writer.doc.clientID));
});

test('who joins while a change is on its way into the store is not told of it too early', async () => {
  world = await openRoomWorld(createRandom(2), { commitEveryMs: 1_000 });
  const [writer] = await twoClients();
  await world.clock.advance(2_000);
  write(writer, 'first', 1);
  writer.deliver(10);
  await world.clock.advance(0);
  write(writer, 'second', 2);
  writer.deliver(10);
  const late = world.client(therapist);
  late.connect();
  late.deliver(10);
  await settled();
  late.deliver(10);
  expect(read(late)).toEqual({});
  await world.clock.advance(1_000);
  late.deliver(10);
  expect(read(late)).toEqual({ first: 1, second: 2 });
});

test('a room without peers is folded up and unloaded, and the next one meets the same map', async () => {
  world = await openRoomWorld(createRandom(4), { unloadAfterMs: 1_000 });
  const [writer, reader] = await twoClients();
  for (let index = 0; index < 50; index += 1) write(writer, 'key', index);
  await arrive(writer, reader);
  writer.cut();
  reader.cut();
  await world.clock.advance(2_000);
  const kept = await world.store.load(world.room);
  expect(kept?.snapshots.at(-1)?.seq).toBe(await world.store.headSeq(world.room));
  reader.connect();
  await arrive(reader);
  expect(read(reader)).toEqual({ key: 49 });
});

test('the last to leave and the next to come meet the same room', async () => {
  world = await openRoomWorld(createRandom(5), { unloadAfterMs: 1_000 });
  const [writer, reader] = await twoClients();
  write(writer, 'key', 1);
  await arrive(writer, reader);
  writer.cut();
  reader.cut();
  await world.clock.advance(999);
  reader.connect();
  await world.clock.advance(5_000);
  write(reader, 'key', 2);
  writer.connect();
  await arrive(writer, reader);
  expect(read(writer)).toEqual({ key: 2 });
  expect(reader.closings).toEqual([]);
});

test('a long log is folded while people work, and two snapshots and the log since make the same', async () => {
  world = await openRoomWorld(createRandom(6), { compactAfterUpdates: 30 });
  const [writer, reader] = await twoClients();
  for (let index = 0; index < 200; index += 1) {
    write(writer, `key ${index % 7}`, index);
    if (index % 3 === 0) await arrive(writer, reader);
  }
  await arrive(writer, reader);
  const kept = await world.store.load(world.room);
  if (kept === null) throw new Error('nothing is stored');
  expect(kept.snapshots).toHaveLength(2);
  expect(kept.updates.length).toBeLessThan(120);
  for (const usable of [kept.snapshots, kept.snapshots.slice(0, 1)]) {
    const { doc } = loadDocument({ ...kept, snapshots: usable });
    expect(isSameDocument(doc, writer.doc)).toBe(true);
  }
  expect(() => loadDocument({ ...kept, snapshots: [] })).toThrow(UnreadableRoom);
});

test('a snapshot that is not what the log says is never put in its place', async () => {
  world = await openRoomWorld(createRandom(7), { unloadAfterMs: 100 });
  const [writer, reader] = await twoClients();
  write(writer, 'key', 1);
  await arrive(writer, reader);
  const load = world.store.load;
  const strayed = await load(world.room);
  const before = strayed?.snapshots.length;
  Object.assign(world.store, {
    load: async () => ({ ...strayed, updates: [{ seq: 2, update: Y.encodeStateAsUpdate(new Y.Doc()) }] }),
  });
  writer.cut();
  reader.cut();
  await world.clock.advance(1_000);
  Object.assign(world.store, { load });
  const kept = await load(world.room);
  expect(kept?.snapshots.length).toBe(before);
  expect(kept?.updates.length).toBe(strayed?.updates.length);
});

test('a client id belongs to the seat that wrote under it first, over restarts', async () => {
  world = await openRoomWorld(createRandom(8));
  const [writer, reader] = await twoClients();
  write(writer, 'key', 1);
  await arrive(writer, reader);
  await world.restart();
  const clients = (await world.store.load(world.room))?.clients;
  expect(clients?.has(writer.doc.clientID)).toBe(true);
  expect(clients?.has(reader.doc.clientID)).toBe(false);
});

test('an update that breaks the document while it is applied is undone; nobody else is sent away', async () => {
  world = await openRoomWorld(createRandom(11));
  const [breaker, witness] = await twoClients();
  await world.rooms().read(world.room, (doc) => {
    notes(doc).observe(() => {
      throw new RangeError('as an overflowing stack would');
    });
  });
  write(breaker, 'poison', 1);
  await arrive(breaker, witness);
  expect(breaker.closings).toEqual([closeReasons.malformed]);
  expect(witness.closings).toEqual([]);

  write(witness, 'key', 2);
  witness.sendCheckpoint();
  await arrive(witness);
  expect(read(witness)).toEqual({ key: 2 });
  expect(witness.acknowledged()).toBeGreaterThan(0);
  expect(readNotes(await world.stored())).toEqual({ key: 2 });
});

test('an observer reads everything and writes nothing', async () => {
  world = await openRoomWorld(createRandom(9));
  const [writer] = await twoClients();
  const observer = world.client({ role: 'observer', person: null });
  observer.connect();
  write(writer, 'key', 1);
  await arrive(writer, observer);
  expect(read(observer)).toEqual({ key: 1 });
  expect(observer.closings).toEqual([]);
  write(observer, 'key', 2);
  await arrive(writer, observer);
  expect(read(writer)).toEqual({ key: 1 });
  expect(observer.closings).toEqual([closeReasons.refused]);
});

test('a server that stood still sends nobody away as silent before it has read what they said', async () => {
  world = await openRoomWorld(createRandom(9));
  const [one, other] = await twoClients();
  world.clock.stall(60_000);
  await world.clock.advance(0);
  await world.clock.advance(2_000);
  expect([...one.closings, ...other.closings]).toEqual([]);
  expect(one.isOnline() && other.isOnline()).toBe(true);
});
