import { closeReasons, closeSentences, frameTypes, wireLimits } from '@undercurrent/protocol';
import * as encoding from 'lib0/encoding';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { connectStranger, joinAsGuest, makeBlankMap, until } from '../world/guest.ts';
import type { Guest, MadeMap } from '../world/guest.ts';
import { createRandom } from '../world/seeded-random.ts';
import { type TestServer, openServer } from '../world/start-server.ts';

let server: TestServer;
let made: MadeMap;
let witness: Guest;
beforeAll(async () => {
  server = await openServer();
  made = await makeBlankMap(server.origin);
  witness = joinAsGuest(server.origin, made);
  await witness.synced;
});
afterAll(async () => {
  witness.leave();
  await server.dispose();
});

const bytes = (...parts: readonly (number | Uint8Array)[]): Uint8Array =>
  encoding.encode((encoder) => {
    for (const part of parts) {
      if (typeof part === 'number') encoding.writeVarUint(encoder, part);
      else encoding.writeVarUint8Array(encoder, part);
    }
  });

/** An update that sets one key of `x`, by a client of its own. */
function updateOf(value: unknown, client = 4_000_000): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = client;
  doc.getMap('x').set('key', value);
  return Y.encodeStateAsUpdate(doc);
}

const whole = updateOf('words');
const gapFree = bytes(frameTypes.sync, 2, whole);

/** Two updates of one client, the second without the first. */
function updateOverAGap(): Uint8Array {
  const doc = new Y.Doc();
  doc.getMap('x').set('a', 1);
  const before = Y.encodeStateVector(doc);
  doc.getMap('x').set('b', 2);
  return Y.encodeStateAsUpdate(doc, before);
}

const refused = [
  ['an empty message', new Uint8Array(), closeReasons.malformed],
  ['a message cut off after its type', bytes(frameTypes.sync), closeReasons.malformed],
  ['an update cut off', gapFree.slice(0, -3), closeReasons.malformed],
  ['an update that is cut off inside', bytes(0, 2, whole.slice(0, -2)), closeReasons.malformed],
  ['a message with a tail', new Uint8Array([...gapFree, 7]), closeReasons.malformed],
  ['an update of noise', bytes(0, 2, new Uint8Array(40).fill(255)), closeReasons.malformed],
  ['a state vector of noise', bytes(0, 0, new Uint8Array([200])), closeReasons.malformed],
  ['an answer that hangs on something missing', bytes(0, 1, updateOverAGap()), closeReasons.malformed],
  ['an unknown type', bytes(77, new Uint8Array(3)), closeReasons.unknownType],
  ['a message only a server sends', bytes(frameTypes.greeting, new Uint8Array(3)), closeReasons.unknownType],
  ['an unknown step of a sync', bytes(frameTypes.sync, 9, whole), closeReasons.unknownType],
  ['presence of noise', bytes(frameTypes.awareness, new Uint8Array(20).fill(200)), closeReasons.malformed],
  ['presence that is no JSON', presence(5, '{"cursor":'), closeReasons.malformed],
  ['presence that is no object', presence(5, '[1,2]'), closeReasons.malformed],
  ['presence that is too large', presence(5, `{"a":"${'x'.repeat(5_000)}"}`), closeReasons.tooLarge],
  ['an update too large', bytes(0, 2, updateOf('x'.repeat(wireLimits.frameBytes))), closeReasons.tooLarge],
  ['a first sync too large', new Uint8Array(wireLimits.firstSyncBytes + 500), closeReasons.tooLarge],
  ['text', 'hello', closeReasons.malformed],
] as const;

function presence(client: number, json: string): Uint8Array {
  const body = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarString(encoder, json);
  });
  return bytes(frameTypes.awareness, body);
}

test.each(refused)('%s is refused with a listed code and changes nothing', async (_, message, reason) => {
  const before = Y.encodeStateAsUpdate(witness.doc);
  const stranger = connectStranger(server.origin, made);
  await until(() => stranger.messages.length > 0);
  stranger.send(message);
  expect(await stranger.closed).toEqual({ code: reason.code, reason: closeSentences[reason.code] });
  expect(Y.encodeStateAsUpdate(witness.doc)).toEqual(before);
  expect(witness.socket().readyState).toBe(witness.socket().OPEN);
});

test('an update that hangs is set aside, and its sender is asked for what came before', async () => {
  const stranger = connectStranger(server.origin, made);
  await until(() => stranger.messages.length > 0);
  const before = stranger.messages.length;
  stranger.send(bytes(0, 2, updateOverAGap()));
  stranger.send(bytes(frameTypes.checkpoint, new Uint8Array([1])));
  await until(() => stranger.messages.length > before);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const types = stranger.messages.slice(before).map(([type]) => type);
  expect(types).toEqual([frameTypes.sync]);
  expect(stranger.messages[before]?.[1]).toBe(0);
  stranger.socket.close();
});

test('ten thousand broken messages later the server still answers, and the map is as it was', async () => {
  const random = createRandom(20_261_123);
  const before = Y.encodeStateAsUpdate(witness.doc);
  const kinds = [
    gapFree,
    bytes(0, 1, whole),
    bytes(0, 0, new Uint8Array([0])),
    presence(9, '{"cursor":null}'),
  ];
  let stranger = connectStranger(server.origin, made);
  await stranger.opened;
  for (let round = 0; round < 10_000; round += 1) {
    const message = (random.pick(kinds) ?? gapFree).slice();
    if (message !== kinds[2] && random.chance(0.7))
      message[2 + random.int(message.length - 2)] = random.int(256);
    else message.set([random.int(256)], random.int(message.length));
    if (stranger.socket.readyState !== stranger.socket.OPEN) {
      stranger = connectStranger(server.origin, made);
      await stranger.opened;
    }
    stranger.send(random.chance(0.3) ? message.slice(0, random.int(message.length)) : message);
    if (round % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  stranger.socket.close();
  expect((await fetch(`${server.origin}/api/health`)).status).toBe(200);
  expect(witness.socket().readyState).toBe(witness.socket().OPEN);
  const after = new Y.Doc();
  Y.applyUpdate(after, Y.encodeStateAsUpdate(witness.doc));
  // Some mutations are valid updates of the stranger's own; what was there before them is untouched.
  expect(after.getMap('people').toJSON()).toEqual(mapOf(before).getMap('people').toJSON());
  const again = joinAsGuest(server.origin, made);
  await again.synced;
  await until(() => sameState(again.doc, witness.doc));
  again.leave();
}, 900_000);

const mapOf = (state: Uint8Array): Y.Doc => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  return doc;
};

const sameState = (a: Y.Doc, b: Y.Doc): boolean => Y.equalSnapshots(Y.snapshot(a), Y.snapshot(b));
