import { frameTypes } from '@undercurrent/protocol';
import * as Y from 'yjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  checkpointFrame,
  missingFrame,
  stateVectorFrame,
  updateFrame,
} from '../../server/src/rooms/frames.ts';
import type { Stranger } from '../world/guest.ts';
import { connectStranger, joinAsGuest, makeBlankMap, until } from '../world/guest.ts';
import { notesIn, writeNote } from '../world/notes.ts';
import { type ServerChild, startServer } from '../world/start-server.ts';

let server: ServerChild;
beforeAll(async () => {
  server = await startServer({ limits: { socketsPerPerson: 16 } });
});
afterAll(() => server.dispose());

const token = checkpointFrame(Uint8Array.of(1));
const isAnswered = ({ messages }: Stranger) => messages.some(([type]) => type === frameTypes.checkpoint);

async function comeIn(made: Awaited<ReturnType<typeof makeBlankMap>>): Promise<Stranger> {
  const stranger = connectStranger(server.origin, { ...made, ours: true });
  await until(() => stranger.messages.length > 1);
  return stranger;
}

test('all that one room’s sockets may send at once holds no other room up until it is done', async () => {
  const [loud, quiet] = [await makeBlankMap(server.origin), await makeBlankMap(server.origin)];
  const writer = joinAsGuest(server.origin, loud);
  await writer.synced;
  for (let note = 0; note < 8; note += 1) writeNote(writer.doc, 'therapist', 'said before');
  const whole = missingFrame(Y.encodeStateAsUpdate(writer.doc));
  expect(31 * whole.length, 'one read of a socket').toBeLessThan(64 * 1024);
  const shouting = await Promise.all(Array.from({ length: 14 }, () => comeIn(loud)));
  const asking = await comeIn(quiet);
  const reader = joinAsGuest(server.origin, quiet);
  await reader.synced;
  const words = new Y.Doc();
  Y.applyUpdate(words, Y.encodeStateAsUpdate(reader.doc));
  const before = Y.encodeStateVector(words);
  writeNote(words, 'therapist', 'said in a quiet room');

  const answered: Stranger[] = [];
  for (const one of [...shouting, asking]) {
    one.socket.on('message', () => {
      if (!answered.includes(one) && isAnswered(one)) answered.push(one);
    });
  }
  // The server stands still until all has been sent: what it then takes first is its own choice.
  process.kill(server.pid(), 'SIGSTOP');
  try {
    // Each takes what must be decoded whole to find nothing new in it, and all of it arrives in one piece.
    for (const one of shouting) {
      for (let times = 0; times < 30; times += 1) one.send(whole);
      one.send(token);
    }
    asking.send(stateVectorFrame(Y.encodeStateVector(new Y.Doc())));
    asking.send(updateFrame(Y.encodeStateAsUpdate(words, before)));
    asking.send(token);
    await until(() => [...shouting, asking].every(({ socket }) => socket.bufferedAmount === 0));
  } finally {
    process.kill(server.pid(), 'SIGCONT');
  }
  await until(() => answered.length > shouting.length, 30_000);
  expect(answered.indexOf(asking)).toBeLessThan(shouting.length);
  await until(() => notesIn(reader.doc).length === 1);
  for (const { socket } of [...shouting, asking]) socket.close();
  writer.leave();
  reader.leave();
});

test('a room whose sockets are all sent away leaves another’s words stored and seen', async () => {
  const [bad, good] = [await makeBlankMap(server.origin), await makeBlankMap(server.origin)];
  const [writer, reader] = [joinAsGuest(server.origin, good), joinAsGuest(server.origin, good)];
  await Promise.all([writer.synced, reader.synced]);
  const broken = await Promise.all(Array.from({ length: 8 }, () => comeIn(bad)));
  for (const [index, one] of broken.entries()) {
    one.send(new Uint8Array(20_000).fill(255));
    writeNote(writer.doc, 'therapist', `note ${index}`);
  }
  await Promise.all(broken.map(({ closed }) => closed));
  await until(() => notesIn(reader.doc).length === 8);
  expect(writer.socket().readyState).toBe(writer.socket().OPEN);
  writer.leave();
  reader.leave();
});
