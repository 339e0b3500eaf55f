import { closeReasons, wireLimits } from '@undercurrent/protocol';
import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createRandom } from '../../../tests/world/seeded-random.ts';
import { sitDown } from '../../../tests/fuzz/wire-peer.ts';
import { notesIn, writeNote } from '../../../tests/world/notes.ts';
import { createViewer, presenceFrame } from '../../../tests/world/presence-wire.ts';
import { type RoomWorld, openRoomWorld } from '../../../tests/world/room-world.ts';
import { checkpointFrame, stateVectorFrame } from './frames.ts';

let world: RoomWorld;
afterEach(() => world.dispose());

const therapist = { role: 'therapist', person: null } as const;
const random = createRandom(1);
const { slowReaderBytes } = wireLimits;

/** Somebody who writes and moves about, and a reader who has asked for the map. */
async function openTable() {
  world = await openRoomWorld(createRandom(1));
  const writer = world.client(therapist);
  writer.connect();
  const mover = sitDown(world, therapist, random);
  const reader = sitDown(world, therapist, random);
  reader.say(stateVectorFrame(Y.encodeStateVector(new Y.Doc())));
  await world.clock.advance(2_000);
  writer.deliver(10);
  reader.heard.length = 0;
  let clock = 0;
  const move = async (x: number) => {
    clock += 1;
    mover.say(presenceFrame([[11, clock, JSON.stringify({ cursor: { x, y: 0 } })]]));
    await world.clock.advance(100);
  };
  const write = async (words: string) => {
    writeNote(writer.doc, 'therapist', words);
    writer.deliver(10);
    await world.clock.advance(100);
  };
  return { writer, reader, viewer: createViewer(reader), move, write };
}

test('a reader who falls behind is sent no presence but every change; caught up, the newest of it', async () => {
  const { reader, viewer, move, write } = await openTable();
  reader.fallBehind(slowReaderBytes / 2);
  for (let x = 1; x <= 5; x += 1) await move(x);
  expect(reader.heard).toHaveLength(0);
  await write('said meanwhile');
  expect(reader.heard).toHaveLength(1);
  expect(reader.closing()).toBeNull();
  reader.fallBehind(0);
  await move(6);
  viewer.look();
  expect(viewer.states().get(11)?.['cursor']).toEqual({ x: 6, y: 0 });
});

test('one for whom too much waits is closed to come back, and nobody else notices', async () => {
  const { writer, reader, write } = await openTable();
  const other = world.client(therapist);
  other.connect();
  other.deliver(10);
  reader.fallBehind(slowReaderBytes * 2);
  await write('said meanwhile');
  expect(reader.closing()).toEqual(closeReasons.slowReader);
  await world.clock.advance(100);
  other.deliver(10);
  expect(notesIn(other.doc)).toEqual(['said meanwhile']);
  expect([...writer.closings, ...other.closings]).toEqual([]);
});

test('one who asks and asks without reading is closed, however lively they are', async () => {
  const { reader } = await openTable();
  reader.fallBehind(slowReaderBytes * 2);
  reader.say(checkpointFrame(new Uint8Array(8)));
  await world.clock.advance(100);
  expect(reader.closing()).toEqual(closeReasons.slowReader);
  expect(reader.heard).toHaveLength(0);
});
