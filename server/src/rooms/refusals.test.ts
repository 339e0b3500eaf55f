import { closeReasons, frameTypes } from '@undercurrent/protocol';
import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type WirePeer, sitDown } from '../../../tests/fuzz/wire-peer.ts';
import { notesIn, writeNote } from '../../../tests/world/notes.ts';
import { type RoomWorld, openRoomWorld } from '../../../tests/world/room-world.ts';
import { createRandom } from '../../../tests/world/seeded-random.ts';
import { defaultLimits } from '../ops/config.ts';
import { missingFrame, stateVectorFrame, updateFrame } from './frames.ts';
import { Refusals } from './refusals.ts';

let world: RoomWorld;
afterEach(() => world.dispose());

const therapist = { role: 'therapist', person: null } as const;
const random = createRandom(1);
const { refusalsAtOnce, refusalWaitMs } = defaultLimits;
const emptyVector = stateVectorFrame(Y.encodeStateVector(new Y.Doc()));
const ofSync = (step: number) => (bytes: Uint8Array) => bytes[0] === frameTypes.sync && bytes[1] === step;
const isRefusal = ([type]: Uint8Array): boolean => type === frameTypes.refusal;

const open = async (limits: Parameters<typeof openRoomWorld>[1] = {}): Promise<void> => {
  world = await openRoomWorld(createRandom(1), { refusalsAtOnce, refusalWaitMs, ...limits });
  await world.clock.advance(100);
};

/** The room's document as a socket is told of it. */
async function read(peer: WirePeer): Promise<Y.Doc> {
  peer.say(emptyVector);
  await world.clock.advance(20);
  const doc = new Y.Doc();
  for (const bytes of peer.heard.filter(ofSync(1)).slice(-1)) Y.applyUpdate(doc, bodyOf(bytes));
  return doc;
}

function bodyOf(bytes: Uint8Array): Uint8Array {
  let at = 2;
  while ((bytes[at] ?? 0) > 127) at += 1;
  return bytes.subarray(at + 1);
}

function written(onto: Y.Doc, write: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(onto));
  const before = Y.encodeStateVector(doc);
  write(doc);
  return Y.encodeStateAsUpdate(doc, before);
}

const forged = (onto: Y.Doc) => written(onto, (doc) => doc.getMap('settings').set('format', 99));

/** Comes in anew for each, as a changed client would: how many were judged, and refused. */
async function forge(
  times: number,
  seat?: WirePeer['seat'],
): Promise<{ judged: number; seat: WirePeer['seat'] }> {
  let own = seat;
  let judged = 0;
  for (let time = 0; time < times; time += 1) {
    const peer = sitDown(world, therapist, random, own);
    own = peer.seat;
    peer.say(updateFrame(forged(await read(peer))));
    judged += peer.heard.filter(isRefusal).length;
    peer.leave();
  }
  if (!own) throw new Error('somebody came');
  return { judged, seat: own };
}

test('a seat that is refused again and again is soon judged no more, however often it comes back', async () => {
  await open();
  const { judged } = await forge(200);
  expect(judged).toBeGreaterThanOrEqual(refusalsAtOnce);
  expect(judged).toBeLessThan(refusalsAtOnce + 8);
});

test('it reads on meanwhile, and is asked for what it wrote when its wait is over', async () => {
  await open();
  const other = world.client(therapist);
  other.connect();
  other.deliver(10);
  const { seat } = await forge(60);
  const peer = sitDown(world, therapist, random, seat);
  const honest = written(await read(peer), (doc) => writeNote(doc, 'therapist', 'said in the wait'));
  peer.say(updateFrame(honest));
  writeNote(other.doc, 'therapist', 'said by another');
  other.deliver(10);
  await world.clock.advance(50);
  expect(peer.closing()).toBeNull();
  expect(peer.heard.some(ofSync(2))).toBe(true);
  expect(notesIn(await world.stored())).toEqual(['said by another']);

  peer.heard.length = 0;
  // Whatever else is sent meanwhile makes nobody ask twice.
  for (let time = 0; time < 20; time += 1) peer.say(updateFrame(honest));
  for (let passed = 0; passed < refusalWaitMs; passed += 5_000) {
    await world.clock.advance(5_000);
    peer.say(updateFrame(new Uint8Array([0, 0])));
  }
  expect(peer.heard.filter(ofSync(0))).toHaveLength(1);
  peer.say(missingFrame(honest));
  await world.clock.advance(50);
  expect(peer.closing()).toBeNull();
  expect(notesIn(await world.stored()).toSorted()).toEqual(['said by another', 'said in the wait']);
});

test('whoever has one act refused, or an app’s worth of them, is heard at once', async () => {
  await open();
  const { judged, seat } = await forge(9);
  expect(judged).toBe(9);
  const peer = sitDown(world, therapist, random, seat);
  peer.say(updateFrame(written(await read(peer), (doc) => writeNote(doc, 'therapist', 'again'))));
  await world.clock.advance(50);
  expect(notesIn(await world.stored())).toEqual(['again']);
});

test('what one seat is refused holds no other seat of the room up', async () => {
  await open();
  await forge(60);
  const other = sitDown(world, therapist, random);
  other.say(updateFrame(written(await read(other), (doc) => writeNote(doc, 'therapist', 'heard'))));
  await world.clock.advance(50);
  expect(notesIn(await world.stored())).toEqual(['heard']);
});

test('the larger the document, the sooner a seat waits, and the longer with each refusal', async () => {
  await open();
  const { seat } = sitDown(world, therapist, random);
  const waitsOn = (bytes: number): readonly number[] => {
    const refusals = new Refusals(defaultLimits, world.clock.now);
    return Array.from({ length: 40 }, () => {
      refusals.add(seat, bytes);
      return refusals.waitMs(seat);
    });
  };
  const freeOn = (bytes: number) => waitsOn(bytes).filter((ms) => ms === 0).length;
  expect(freeOn(20_000)).toBe(refusalsAtOnce - 1);
  expect(freeOn(5 * 1024 * 1024)).toBe(Math.floor(refusalsAtOnce / 6));
  const waits = waitsOn(20_000);
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  expect(waits.at(-1)).toBe(refusalWaitMs);
});

test('a flood of questions is answered so often, and nothing is encoded for the rest', async () => {
  await open({ answersPerMinute: 30 });
  const { seat } = sitDown(world, therapist, random);
  let answers = 0;
  let reason = null;
  for (let time = 0; time < 100; time += 1) {
    const peer = sitDown(world, therapist, random, seat);
    peer.say(emptyVector);
    await world.clock.advance(10);
    answers += peer.heard.filter(ofSync(1)).length;
    reason = peer.closing() ?? reason;
    peer.leave();
  }
  expect(answers).toBeGreaterThanOrEqual(30);
  expect(answers).toBeLessThan(33);
  expect(reason).toEqual(closeReasons.tooFast);
});

test('whole maps are counted by their bytes, a reconnect that misses little is not', async () => {
  await open({ fullSyncBytesPerMinute: 100_000, fullSyncsPerMinute: 1_000, fullSyncBytes: 10_000 });
  const writer = world.client(therapist);
  writer.connect();
  writer.deliver(10);
  for (let note = 0; note < 20; note += 1) writeNote(writer.doc, 'therapist', 'x'.repeat(1_990));
  for (let round = 0; round < 20 && writer.deliver(50); round += 1) await world.clock.advance(10);
  const { seat } = sitDown(world, therapist, random);
  const ask = async (vector: Uint8Array) => {
    const peer = sitDown(world, therapist, random, seat);
    peer.say(stateVectorFrame(vector));
    await world.clock.advance(10);
    const answer = peer.heard.filter(ofSync(1)).length;
    peer.leave();
    return answer;
  };
  let whole = 0;
  for (let time = 0; time < 20; time += 1) whole += await ask(Y.encodeStateVector(new Y.Doc()));
  expect(whole).toBe(3);
  expect(await ask(Y.encodeStateVector(writer.doc))).toBe(1);
});
