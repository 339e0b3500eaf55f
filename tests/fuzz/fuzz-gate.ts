import { isDeepStrictEqual } from 'node:util';
import * as Y from 'yjs';
import { type SeatId, createSeatId } from '@undercurrent/cycle';
import { type Judgement, type Sender, createGate } from '../../server/src/rooms/gate/gate.ts';
import { HonestWorld, type Passage, stateOf } from './honest-world.ts';
import { createHostile } from './hostile.ts';
import { mutate } from './mutate.ts';
import { createRandom } from '../world/seeded-random.ts';
import { createWitness } from './witness.ts';

export interface FuzzTally {
  count: number;
  accepted: number;
  refused: number;
  hanging: number;
  nothingNew: number;
  readonly codes: Map<string, number>;
}

/** A forged update that did what it must not, with what it takes to see it again. */
export class GateBroken extends Error {
  override name = 'GateBroken';
}

const perRoom = 1_000;

/**
 * Sends `count` mutated updates to rooms that honest seats have filled, as each seat in turn and as an
 * observer. Throws `GateBroken`, naming the round's seed, at a crash, at a change to another's words, at a
 * refusal that left a trace, and where a replay differs from the room.
 */
export function fuzzGate({ count, seed }: { readonly count: number; readonly seed: number }): FuzzTally {
  const tally: FuzzTally = { count: 0, accepted: 0, refused: 0, hanging: 0, nothingNew: 0, codes: new Map() };
  for (let round = 0; tally.count < count; round += 1) {
    fuzzRoom(seed * 100_003 + round, Math.min(perRoom, count - tally.count), tally);
  }
  return tally;
}

function fuzzRoom(seed: number, count: number, tally: FuzzTally): void {
  const random = createRandom(seed);
  const { world, passages } = recordHonest(seed, 30 + random.int(60));
  const pool = poolOf(world.doc, passages);
  const senders = [...world.clients.map(asSender), observer(world)];
  let room = openRoom(world.firstState, new Map());
  let left = count;
  const start = random.int(Math.floor(passages.length / 2));
  for (const [at, passage] of passages.entries()) {
    // Forged on the verge: just before the honest one arrives, so that its clocks fit.
    const forged = at < start ? 0 : Math.min(left, Math.ceil((2 * count) / passages.length));
    let hostile = createHostile(room.state(), pool, random);
    for (let times = 0; times < forged; times += 1) {
      if (times % 16 === 15) hostile = createHostile(room.state(), pool, random);
      const bytes = random.chance(0.4) ? hostile.nextUpdate() : mutate(passage.update, pool, random);
      const sender = random.chance(0.6) ? passage.sender : random.oneOf(senders);
      const before = room.state();
      let isAccepted = false;
      try {
        isAccepted = room.forged(bytes, sender, tally);
      } catch (cause) {
        const what = cause instanceof Error ? cause.message : 'crash';
        const text = `${what} (seed ${seed}, ${sender.role}, ${Buffer.from(bytes).toString('base64')})`;
        throw new GateBroken(text, { cause });
      }
      tally.count += 1;
      left -= 1;
      // Mostly the honest story goes on as if nothing had been; sometimes with what was let through.
      if (isAccepted && random.chance(0.8)) room = openRoom(before, room.holders());
    }
    room.honest(passage);
  }
  room.check();
}

function openRoom(base: Uint8Array, known: ReadonlyMap<number, SeatId>) {
  const doc = new Y.Doc();
  const replay = new Y.Doc();
  Y.applyUpdate(doc, base);
  Y.applyUpdate(replay, base);
  const log = [base];
  const holders = new Map(known);
  const gate = createGate({ doc, clients: holders });
  let witness = createWitness(doc);
  let clean = base;
  let isKnown = true;
  let unchecked = 0;

  /** Looks at the room as the honest updates have left it. */
  const look = () => {
    if (isKnown) return;
    isKnown = true;
    witness = createWitness(doc);
    clean = Y.encodeStateAsUpdate(doc);
  };
  const check = () => ((unchecked = 0), expectUntouched(doc, clean));
  const keep = (update: Uint8Array, newClients: readonly number[], seat: SeatId) => {
    log.push(update);
    for (const client of newClients) holders.set(client, seat);
    Y.applyUpdate(replay, update);
  };

  return {
    check: () => {
      look();
      check();
      checkFresh(log, doc);
    },
    holders: () => holders,
    state: () => (look(), clean),
    honest: ({ update, sender, followUp }: Passage) => {
      const judgement = gate.admit(update, sender);
      if (judgement.kind !== 'accepted') return;
      keep(judgement.update, judgement.newClients, sender.seat);
      isKnown = false;
      // Where the story has gone another way, what the server wrote in it then has nothing to hold on to.
      if (followUp === null || !fits(followUp, doc)) return;
      Y.applyUpdate(doc, followUp);
      keep(followUp, [], sender.seat);
    },
    forged: (bytes: Uint8Array, sender: Sender, tally: FuzzTally): boolean => {
      look();
      const judgement = gate.admit(bytes, sender);
      count(tally, judgement);
      if (judgement.kind !== 'accepted') {
        if ((unchecked += 1) >= 16) check();
        return false;
      }
      const wrongs = witness.look(sender);
      if (wrongs.length > 0) throw new Error(wrongs.join('; '));
      keep(judgement.update, judgement.newClients, sender.seat);
      if (!isSame(replay, doc)) throw new Error('a replay differs from the room');
      clean = Y.encodeStateAsUpdate(doc);
      return true;
    },
  };
}

function expectUntouched(doc: Y.Doc, clean: Uint8Array): void {
  if (Buffer.compare(Y.encodeStateAsUpdate(doc), clean) !== 0) throw new Error('a refusal left a trace');
}

function count(tally: FuzzTally, judgement: Judgement): void {
  if (judgement.kind === 'accepted') tally.accepted += 1;
  else if (judgement.kind === 'hanging') tally.hanging += 1;
  else if (judgement.kind === 'nothing-new') tally.nothingNew += 1;
  else {
    tally.refused += 1;
    tally.codes.set(judgement.code, (tally.codes.get(judgement.code) ?? 0) + 1);
  }
}

/** Loading everything anew, and loading one merged update, both give the room. */
function checkFresh(log: readonly Uint8Array[], doc: Y.Doc): void {
  const oneByOne = new Y.Doc();
  for (const update of log) Y.applyUpdate(oneByOne, update);
  const merged = new Y.Doc();
  Y.applyUpdate(merged, Y.mergeUpdates([...log]));
  const whole = new Y.Doc();
  Y.applyUpdate(whole, Y.encodeStateAsUpdate(doc));
  for (const loaded of [oneByOne, merged, whole]) {
    if (!isSame(loaded, doc)) throw new Error('a fresh load differs from the room');
  }
}

/** Whether a document has all that an update builds on. */
function fits(update: Uint8Array, doc: Y.Doc): boolean {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  Y.applyUpdate(copy, update);
  return copy.store.pendingStructs === null && copy.store.pendingDs === null;
}

function isSame(a: Y.Doc, b: Y.Doc): boolean {
  if (a.store.pendingStructs !== null || a.store.pendingDs !== null) return false;
  return isDeepStrictEqual(stateOf(a), stateOf(b));
}

function recordHonest(seed: number, updates: number) {
  const passages: Passage[] = [];
  const world = new HonestWorld({ seed, isContested: true, onPassage: (passage) => passages.push(passage) });
  while (world.passages.accepted < updates) world.step();
  return { world, passages };
}

function poolOf(doc: Y.Doc, passages: readonly Passage[]) {
  return {
    updates: passages.map(({ update }) => update),
    clients: [...doc.store.clients.keys()],
    persons: [...doc.getMap('people').keys()],
  };
}

function asSender({ actor, seat }: HonestWorld['clients'][number]): Sender {
  return { ...actor, seat, peer: seat };
}

function observer(world: HonestWorld): Sender {
  return { role: 'observer', person: null, seat: createSeatId(world.random.part), peer: 'observer' };
}
