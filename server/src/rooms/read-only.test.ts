import { closeReasons } from '@undercurrent/protocol';
import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { notesIn, writeNote } from '../../../tests/world/notes.ts';
import { type RoomWorld, type WorldClient, openRoomWorld } from '../../../tests/world/room-world.ts';
import { createRandom } from '../../../tests/world/seeded-random.ts';

let world: RoomWorld;
afterEach(() => world.dispose());

const therapist = { role: 'therapist', person: null } as const;
const read = ({ doc }: WorldClient): readonly string[] => notesIn(doc);
const write = ({ doc }: WorldClient, words: string) => writeNote(doc, 'therapist', words);
const ownClock = ({ doc }: WorldClient): number => Y.getState(doc.store, doc.clientID);

async function open(limits: Parameters<typeof openRoomWorld>[1] = {}): Promise<void> {
  world = await openRoomWorld(createRandom(1), { storeRetryMs: 100, ...limits });
}

async function come(): Promise<WorldClient> {
  const client = world.client(therapist);
  client.connect();
  await arrive(client);
  return client;
}

async function arrive(...clients: readonly WorldClient[]): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    for (const client of clients) client.deliver(1_000);
    await world.clock.advance(10);
  }
}

test('a store that takes nothing sends nobody away, shows nothing it does not have, and saves nothing', async () => {
  await open();
  const [writer, reader] = [await come(), await come()];
  write(writer, 'before');
  await arrive(writer, reader);
  world.fillDisk(true);
  write(writer, 'meanwhile');
  writer.sendCheckpoint();
  const before = writer.acknowledged();
  await arrive(writer, reader);
  await world.clock.advance(3_000);
  await arrive(writer, reader);
  expect([...writer.closings, ...reader.closings]).toEqual([]);
  expect([writer, reader].map((client) => client.isStoring())).toEqual([false, false]);
  expect(read(reader)).toEqual(['before']);
  expect(writer.acknowledged()).toBe(before);
});

test('once it takes writes again everything written meanwhile is stored, acknowledged and shown', async () => {
  await open();
  const [writer, reader] = [await come(), await come()];
  world.fillDisk(true);
  write(writer, 'first');
  await arrive(writer, reader);
  write(writer, 'second');
  write(reader, 'third');
  writer.sendCheckpoint();
  await arrive(writer, reader);
  expect([read(writer), read(reader)]).toEqual([['first', 'second'], ['third']]);

  world.fillDisk(false);
  await world.clock.advance(200);
  await arrive(writer, reader);
  writer.sendCheckpoint();
  await arrive(writer, reader);
  for (const client of [writer, reader]) {
    expect(read(client)).toEqual(['first', 'second', 'third']);
    expect(client.isStoring()).toBe(true);
    expect(client.closings).toEqual([]);
  }
  expect(writer.acknowledged()).toBe(ownClock(writer));
  expect(notesIn(await world.stored())).toEqual(['first', 'second', 'third']);
});

test('a checkpoint that comes after words that were not taken in is answered only once they are stored', async () => {
  await open();
  const writer = await come();
  world.fillDisk(true);
  write(writer, 'first');
  await arrive(writer);
  write(writer, 'second');
  writer.sendCheckpoint();
  await arrive(writer);
  world.fillDisk(false);
  // The store takes the first; the second has not been asked for yet.
  await world.clock.advance(200);
  expect(writer.acknowledged()).toBe(0);
  await arrive(writer);
  expect(writer.acknowledged()).toBe(ownClock(writer));
});

test('who comes while the store takes nothing reads what is stored, at once, and the rest later', async () => {
  await open();
  const writer = await come();
  write(writer, 'stored');
  await arrive(writer);
  world.fillDisk(true);
  write(writer, 'not stored');
  await arrive(writer);
  const late = await come();
  expect(read(late)).toEqual(['stored']);
  expect(late.isStoring()).toBe(false);
  world.fillDisk(false);
  await world.clock.advance(200);
  await arrive(writer, late);
  expect(read(late)).toEqual(['not stored', 'stored']);
});

test('who asked just before the store failed is answered with what is stored', async () => {
  await open({ commitEveryMs: 1_000 });
  const writer = await come();
  await world.clock.advance(2_000);
  world.fillDisk(true);
  write(writer, 'first');
  writer.deliver(10);
  const late = world.client(therapist);
  late.connect();
  late.deliver(10);
  await world.clock.advance(1_000);
  late.deliver(10);
  expect(read(late)).toEqual([]);
  expect(late.isStoring()).toBe(false);
  expect(read(writer)).toEqual(['first']);
});

test('a crash while the store takes nothing costs nobody what they have, and comes back to one map', async () => {
  await open();
  const [writer, reader] = [await come(), await come()];
  world.fillDisk(true);
  write(writer, 'first');
  await arrive(writer, reader);
  write(reader, 'second');
  await arrive(writer, reader);
  world.crash();
  world.fillDisk(false);
  writer.connect();
  reader.connect();
  await arrive(writer, reader);
  for (const client of [writer, reader]) expect(read(client)).toEqual(['first', 'second']);
});

test('a room whose last words are in no store stays when everybody has left, until they are', async () => {
  await open({ unloadAfterMs: 1_000 });
  const writer = await come();
  world.fillDisk(true);
  write(writer, 'last words');
  await arrive(writer);
  writer.cut();
  await world.clock.advance(10_000);
  expect(notesIn(await world.stored())).toEqual([]);
  world.fillDisk(false);
  await world.clock.advance(1_000);
  expect(notesIn(await world.stored())).toEqual(['last words']);
});

test('a stop in good order tries once more', async () => {
  await open({ storeRetryMs: 1e9 });
  const writer = await come();
  world.fillDisk(true);
  write(writer, 'last words');
  await arrive(writer);
  world.fillDisk(false);
  await world.restart();
  expect(notesIn(await world.stored())).toEqual(['last words']);
});

test('a store that holds something else than was committed closes the room to come back', async () => {
  await open();
  const [writer, reader] = [await come(), await come()];
  await world.store.append([
    { room: world.room, seq: 2, update: Y.encodeStateAsUpdate(new Y.Doc()), newClients: [], seat: null },
  ]);
  write(writer, 'words');
  await arrive(writer, reader);
  const all = [closeReasons.storeUnavailable];
  expect([writer.closings, reader.closings]).toEqual([all, all]);
  writer.connect();
  reader.connect();
  await arrive(writer, reader);
  expect(read(reader)).toEqual(['words']);
});

test.each(Array.from({ length: 12 }, (_, index) => index + 1))(
  'when write %i fails, and the next two with it, nothing is lost and all copies are one',
  async (first) => {
    await open({ compactAfterUpdates: 8 });
    const clients = [await come(), await come(), await come()];
    const { append } = world.store;
    let writes = 0;
    Object.assign(world.store, {
      append: (...group: Parameters<typeof append>) => {
        writes += 1;
        world.fillDisk(writes >= first && writes < first + 3);
        return append(...group);
      },
    });
    const random = createRandom(first);
    const acknowledged = new Map<WorldClient, number>();
    for (let step = 0; step < 60; step += 1) {
      const client = random.pick(clients);
      if (client === null) continue;
      write(client, `words ${step}`);
      if (random.chance(0.4)) client.sendCheckpoint();
      for (const each of clients) if (random.chance(0.6)) each.deliver(1 + random.int(4));
      if (random.chance(0.5)) await world.clock.advance(random.int(60));
      const stored = await world.stored();
      for (const each of clients) {
        expect(Y.getState(stored.store, each.doc.clientID)).toBeGreaterThanOrEqual(each.acknowledged());
        expect(each.acknowledged()).toBeGreaterThanOrEqual(acknowledged.get(each) ?? 0);
        acknowledged.set(each, each.acknowledged());
      }
    }
    expect(writes).toBeGreaterThan(first);
    await world.clock.advance(1_000);
    await arrive(...clients);
    for (const client of clients) client.sendCheckpoint();
    await arrive(...clients);
    const all = Array.from({ length: 60 }, (_, step) => `words ${step}`).sort();
    for (const client of clients) {
      expect(client.closings).toEqual([]);
      expect(read(client)).toEqual(all);
      expect(client.acknowledged()).toBe(ownClock(client));
    }
    expect(notesIn(await world.stored())).toEqual(all);
  },
);
