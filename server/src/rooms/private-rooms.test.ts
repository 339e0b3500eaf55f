import { createBlockId, createPersonId } from '@undercurrent/cycle';
import { LocalEdit, commit } from '@undercurrent/document';
import { closeReasons, roomName } from '@undercurrent/protocol';
import { afterEach, expect, test } from 'vitest';
import { type RoomWorld, type WorldClient, openRoomWorld } from '../../../tests/world/room-world.ts';
import { createRandom } from '../../../tests/world/seeded-random.ts';

let world: RoomWorld;
afterEach(() => world.dispose());

const therapist = { role: 'therapist', person: null } as const;
const notes = { kind: 'notes' } as const;
const seed = createRandom(7);

async function arrive(...clients: readonly WorldClient[]): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    for (const client of clients) client.deliver(1_000);
    await world.clock.advance(10);
  }
}

function write({ doc }: WorldClient, words: string): void {
  const fields = { kind: 'paragraph', words, day: null, rank: 'a0' } as const;
  const edit = { kind: 'create', record: 'blocks', id: createBlockId(seed.part), fields } as const;
  commit(doc, [edit], new LocalEdit('write', null));
}

const wordsIn = ({ doc }: WorldClient) =>
  [...doc.getMap<Map<string, unknown>>('blocks').values()].map((block) => block.get('words'));

async function join(): Promise<WorldClient> {
  const client = world.client(therapist, notes);
  client.connect();
  await arrive(client);
  return client;
}

test('a private room is begun by its first words; until then it is empty and nothing of it is stored', async () => {
  world = await openRoomWorld(createRandom(1));
  const room = roomName(world.map, notes);
  const first = await join();
  first.sendCheckpoint();
  await arrive(first);
  expect(wordsIn(first)).toEqual([]);
  expect(await world.store.load(room)).toBeNull();
  write(first, 'she came late');
  await arrive(first);
  await world.restart();
  expect(wordsIn(await join())).toEqual(['she came late']);
  expect((await world.store.load(room))?.snapshots).toHaveLength(0);
});

test('notes that were begun and cannot be read are never shown as an empty page', async () => {
  world = await openRoomWorld(createRandom(2));
  const first = await join();
  write(first, 'she came late');
  await arrive(first);
  await world.restart();
  const { load } = world.store;
  const room = roomName(world.map, notes);
  const stored = await load(room);
  const lost = { updates: [], snapshots: [], clients: stored?.clients ?? new Map() };
  Object.assign(world.store, { load: async (name: string) => (name === room ? lost : load(name)) });
  const late = await join();
  expect(late.closings).toEqual([closeReasons.storeUnavailable]);
  expect(await world.store.headSeq(room)).toBe(1);
});

test('with its map go the private rooms: their sockets, their rows, and what was on its way', async () => {
  world = await openRoomWorld(createRandom(3), { commitEveryMs: 50 });
  const drafts = { kind: 'drafts', person: world.people[0] ?? createPersonId(seed.part) } as const;
  const page = await join();
  write(page, 'she came late');
  page.deliver(10);
  const own = world.client({ role: 'partner', person: drafts.person }, drafts);
  own.connect();
  await arrive(page, own);
  write(page, 'and was silent');
  page.deliver(10);
  await world.rooms().deleteMap(world.map, () => world.store.deleteMap(world.map, world.room, 1));
  for (const client of [page, own]) expect(client.closings).toEqual([closeReasons.mapDeleted]);
  for (const room of [undefined, notes, drafts]) {
    expect(await world.store.load(roomName(world.map, room))).toBeNull();
  }
  expect(() => page.connect()).toThrow(/mapDeleted/);
});

test('a map that the store cannot delete just now is told to nobody, and goes on; then it is deleted', async () => {
  world = await openRoomWorld(createRandom(3), { commitEveryMs: 5 });
  const [page, other] = [await join(), await join()];
  const remove = () => world.store.deleteMap(world.map, world.room, 1);
  world.fillDisk(true);
  const deleting = world.rooms().deleteMap(world.map, remove);
  write(page, 'written meanwhile');
  expect(() => world.client(therapist, notes).connect()).toThrow(/storeUnavailable/);
  page.deliver(10);
  await expect(deleting).rejects.toThrow(/full/);
  await arrive(page, other);
  expect([...page.closings, ...other.closings]).toEqual([]);
  world.fillDisk(false);
  await world.clock.advance(2_000);
  await arrive(page, other);
  expect(wordsIn(other)).toEqual(['written meanwhile']);

  await Promise.all([world.rooms().deleteMap(world.map, remove), world.rooms().deleteMap(world.map, remove)]);
  for (const client of [page, other]) expect(client.closings).toEqual([closeReasons.mapDeleted]);
  expect(await world.rooms().forget(roomName(world.map, notes))).toBe(false);
  expect(await world.store.load(roomName(world.map, notes))).toBeNull();
});

test('an ended seat is closed in every room at once', async () => {
  world = await openRoomWorld(createRandom(4));
  const page = await join();
  world.rooms().endSeat(page.seat);
  expect(page.closings).toEqual([closeReasons.seatEnded]);
});

test('first words that the store does not take are kept, and nobody is shown them, until it does', async () => {
  world = await openRoomWorld(createRandom(5));
  const page = await join();
  world.fillDisk(true);
  write(page, 'she came late');
  await arrive(page);
  const other = await join();
  expect(wordsIn(other)).toEqual([]);
  expect(page.closings).toEqual([]);
  world.fillDisk(false);
  await world.clock.advance(60_000);
  await arrive(page, other);
  expect(wordsIn(other)).toEqual(['she came late']);
});
