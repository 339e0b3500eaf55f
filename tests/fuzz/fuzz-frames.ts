import type { Actor } from '@undercurrent/cycle';
import { LocalEdit, RemoteEdit, commit, openMap } from '@undercurrent/document';
import { frameTypes } from '@undercurrent/protocol';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import {
  checkpointFrame,
  missingFrame,
  stateVectorFrame,
  updateFrame,
} from '../../server/src/rooms/frames.ts';
import { isSameDocument } from '../../server/src/rooms/same-document.ts';
import { randomAct } from '../world/random-acts.ts';
import type { RoomWorld, WorldClient } from '../world/room-world.ts';
import { openRoomWorld } from '../world/room-world.ts';
import { createHostile } from './hostile.ts';
import { mutate } from './mutate.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { type WireTally, inRounds } from './rounds.ts';
import { type SeededRandom, createRandom } from '../world/seeded-random.ts';
import { type WirePeer, expectListed, sitDown } from './wire-peer.ts';
import { createWitness } from './witness.ts';

const perRoom = 1_000;

/**
 * Sends `count` mutated messages of every type to real rooms, as each seat and as an observer. Throws, naming the
 * round's seed, when a message throws, closes anybody else, changes another's words, or leaves a room whose
 * stored form differs from it.
 */
export function fuzzFrames({
  count,
  seed,
}: {
  readonly count: number;
  readonly seed: number;
}): Promise<WireTally> {
  return inRounds({ count, perRoom, seedOf: (round) => seed * 100_019 + round }, fuzzRoom);
}

async function fuzzRoom(seed: number, count: number, tally: WireTally): Promise<void> {
  const random = createRandom(seed);
  const world = await openRoomWorld(createRandom(seed), { compactAfterUpdates: 300 });
  const [lanie = null, malaki = null] = world.people;
  const actors: readonly Actor[] = [
    { role: 'therapist', person: null },
    { role: 'partner', person: lanie },
    { role: 'partner', person: malaki },
  ];
  const honest = actors.map((actor) => world.client(actor));
  for (const client of honest) client.connect();
  const pool = await recordActs(world, honest, seed);
  const live = await world.rooms().read(world.room, (doc) => doc);
  const sender = createSender(world, [...actors, { role: 'observer', person: null }], random);
  const witness = createWitness(live);
  let before = Y.encodeStateAsUpdate(live);
  for (let sent = 0; sent < count; sent += 1) {
    const peer = sender.next();
    const hostile = createHostile(before, pool, random);
    peer.say(spoiledFrame({ pool, random, hostile, live }));
    tally.count += 1;
    tally.closed += Number(peer.closing() !== null);
    expectListed(peer.closing());
    const wrongs = witness.look(peer.actor);
    if (wrongs.length > 0) throw new Error(wrongs.join('; '));
    const after = Y.encodeStateAsUpdate(live);
    if (Buffer.compare(before, after) !== 0) tally.changed += 1;
    before = after;
    if (sent % 10 === 9) await breathe(world, honest);
  }
  await breathe(world, honest);
  await breathe(world, honest);
  if (honest.some(({ closings }) => closings.length > 0)) throw new Error('somebody else was sent away');
  for (const doc of [await world.stored(), ...honest.map((client) => client.doc)]) {
    if (!isSameDocument(doc, live)) throw new Error('what is stored or shown differs from the room');
  }
  await world.dispose();
}

async function breathe(world: RoomWorld, honest: readonly WorldClient[]): Promise<void> {
  await world.clock.advance(20);
  for (const client of honest) client.deliver(10_000);
  await world.clock.advance(20);
}

/** A life before the attack, and what mutations are built from: its updates, and the ids in use. */
async function recordActs(world: RoomWorld, honest: readonly WorldClient[], seed: number) {
  const random = createRandom(seed + 1);
  const updates: Uint8Array[] = [];
  for (const { doc } of honest) {
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (!(origin instanceof RemoteEdit)) updates.push(update);
    });
  }
  await breathe(world, honest);
  await breathe(world, honest);
  for (let act = 0; act < 60; act += 1) {
    const client = honest[act % honest.length];
    if (client === undefined) continue;
    const edits = randomAct(random, openMap(client.doc).current(), client.actor);
    commit(client.doc, edits, new LocalEdit('random', null));
    await breathe(world, honest);
    // Heard by all before the next of them acts: what a lock forbids from then on is refused to anybody.
    await breathe(world, honest);
  }
  const [first] = honest;
  const clients = [...(first?.doc.store.clients.keys() ?? [])];
  return { updates, clients, persons: [...world.people] };
}

/** Who speaks next: a new socket of that seat whenever the last one was closed. */
function createSender(world: RoomWorld, actors: readonly Actor[], random: SeededRandom) {
  const peers: (WirePeer | null)[] = actors.map(() => null);
  return {
    next: (): WirePeer => {
      const at = random.int(actors.length);
      const actor = actors[at] ?? { role: 'observer', person: null };
      const former = peers[at] ?? null;
      const isIn = former !== null && former.closing() === null;
      const peer = isIn ? former : sitDown(world, actor, random, former?.seat);
      peer.heard.length = 0;
      peers[at] = peer;
      return peer;
    },
  };
}

interface Spoiling {
  readonly pool: Awaited<ReturnType<typeof recordActs>>;
  readonly random: SeededRandom;
  readonly hostile: ReturnType<typeof createHostile>;
  readonly live: Y.Doc;
}

/** A message of any type: whole around a forged update, or spoiled itself. */
function spoiledFrame({ pool, random, hostile, live }: Spoiling): Uint8Array {
  const update = random.chance(0.5) ? hostile.nextUpdate() : mutate(random.oneOf(pool.updates), pool, random);
  const frame = random.oneOf([updateFrame, updateFrame, missingFrame])(update);
  const others = [
    frame,
    stateVectorFrame(Y.encodeStateVector(live)),
    checkpointFrame(Uint8Array.of(random.int(256))),
    Uint8Array.of(frameTypes.queryAwareness),
    encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, random.oneOf([...Object.values(frameTypes), 4, 77, 2 ** 31]));
      encoding.writeVarUint8Array(encoder, update);
    }),
  ];
  return random.chance(0.4) ? frame : mutateBytes(random.oneOf(others), others, random);
}
