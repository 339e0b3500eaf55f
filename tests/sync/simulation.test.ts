import { LocalEdit, commit, createHistory, openMap } from '@undercurrent/document';
import type { History, MapReader } from '@undercurrent/document';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { isSameDocument } from '../../server/src/rooms/same-document.ts';
import { randomAct } from '../world/random-acts.ts';
import { brokenValues, inOneOrder } from '../world/replicas.ts';
import { type RoomWorld, type WorldClient, openRoomWorld } from '../world/room-world.ts';
import { type SeededRandom, createRandom } from '../world/seeded-random.ts';
import { isContested } from '../fuzz/contested.ts';

const operations = Number(process.env['SIMULATION_OPERATIONS'] ?? 100_000);
/** Many meetings of a life-like length, rather than one that nobody ever held. */
const operationsAMeeting = 2_000;
const seed = Number(process.env['SIMULATION_SEED'] ?? 1);

interface Seated {
  readonly client: WorldClient;
  readonly reader: MapReader;
  readonly history: History;
}

const counts = { acts: 0, undos: 0, redos: 0, cuts: 0, crashes: 0, restarts: 0, fullDisks: 0 };

test(`after any schedule of cuts, restarts, full disks and undo all copies are one (seed ${seed})`, async () => {
  const random = createRandom(seed);
  try {
    for (let done = 0; done < operations; done += operationsAMeeting) await meet(random);
  } catch (error) {
    throw new Error(`seed ${seed}: run again with SIMULATION_SEED=${seed}`, { cause: error });
  }
  process.stdout.write(`simulation: seed ${seed}, ${JSON.stringify(counts)}\n`);
}, 900_000);

async function meet(random: SeededRandom): Promise<void> {
  const world = await openRoomWorld(random, { compactAfterUpdates: 400, silentAfterMs: 1e9 });
  const seated = seatEverybody(world, random);
  for (let step = 0; step < operationsAMeeting; step += 1) {
    await oneStep(world, seated, random);
    if (step % 500 === 499) await world.clock.advance(1);
  }
  await everythingArrives(world, seated);
  await expectOneDocument(world, seated);
  for (const { history, reader } of seated) {
    history.dispose();
    reader.dispose();
  }
  await world.dispose();
}

function seatEverybody(world: RoomWorld, random: SeededRandom): readonly Seated[] {
  const [first = null, second = null] = world.people;
  const actors = [
    { role: 'therapist', person: null },
    { role: 'partner', person: first },
    { role: 'partner', person: second },
    { role: 'therapist', person: null },
    { role: 'partner', person: first },
  ] as const;
  return actors.slice(0, 3 + random.int(3)).map((actor) => {
    const client = world.client(actor);
    client.connect();
    return { client, reader: openMap(client.doc), history: createHistory(client.doc, null, actor) };
  });
}

async function oneStep(world: RoomWorld, seated: readonly Seated[], random: SeededRandom): Promise<void> {
  const who = random.pick(seated);
  if (who === null) return;
  const dice = random.next();
  if (dice < 0.001) await crash(world, seated);
  else if (dice < 0.0015) await restart(world);
  else if (dice < 0.003) fillDisk(world, random);
  else if (dice < 0.01) cut(who);
  else act(who, random);
  if (!who.client.isOnline() && random.chance(0.1)) who.client.connect();
  if (random.chance(0.1)) who.client.sendCheckpoint();
  if (random.chance(0.5)) random.pick(seated)?.client.deliver(1 + random.int(6));
  if (random.chance(0.1)) await world.clock.advance(random.int(8));
}

function act({ client, reader, history }: Seated, random: SeededRandom): void {
  if (random.chance(0.08)) counts.undos += Number(history.undo());
  else if (random.chance(0.03)) counts.redos += Number(history.redo());
  else {
    const edits = randomAct(random, reader.current(), client.actor);
    // Words that two seats may change unseen are for gate-honest.test.ts: one of them may be refused there.
    if (isContested(reader.current(), client.actor, edits)) return;
    if (commit(client.doc, edits, new LocalEdit('random', null), history)) counts.acts += 1;
  }
}

function cut({ client }: Seated): void {
  counts.cuts += Number(client.isOnline());
  client.cut();
}

async function restart(world: RoomWorld): Promise<void> {
  counts.restarts += 1;
  await world.restart();
}

/** Full about half of the time that passes until the next one. */
function fillDisk(world: RoomWorld, random: SeededRandom): void {
  const isFull = random.chance(0.5);
  counts.fullDisks += Number(isFull);
  world.fillDisk(isFull);
}

/** What anyone was told is saved, and what anyone has of another, must be in the store that is left. */
async function crash(world: RoomWorld, seated: readonly Seated[]): Promise<void> {
  counts.crashes += 1;
  world.crash();
  const stored = await world.stored();
  for (const { client } of seated) {
    const ownId = client.doc.clientID;
    expect(Y.getState(stored.store, ownId)).toBeGreaterThanOrEqual(client.acknowledged());
    for (const [id, clock] of Y.decodeStateVector(Y.encodeStateVector(client.doc))) {
      if (id !== ownId) expect(Y.getState(stored.store, id)).toBeGreaterThanOrEqual(clock);
    }
  }
  stored.destroy();
}

async function everythingArrives(world: RoomWorld, seated: readonly Seated[]): Promise<void> {
  world.fillDisk(false);
  await world.clock.advance(1_000);
  for (const { client } of seated) client.connect();
  for (let quiet = 0; quiet < 3;) {
    const moved = seated.map(({ client }) => client.deliver(1_000));
    await world.clock.advance(50);
    quiet = moved.includes(true) ? 0 : quiet + 1;
  }
  for (const { client } of seated) {
    client.sendCheckpoint();
    expect(client.closings.filter(({ code }) => code < 4500)).toEqual([]);
  }
  for (let round = 0; round < 5; round += 1) {
    for (const { client } of seated) client.deliver(100);
    await world.clock.advance(50);
  }
  for (const { client } of seated) {
    expect(client.acknowledged()).toBe(Y.getState(client.doc.store, client.doc.clientID));
  }
}

async function expectOneDocument(world: RoomWorld, seated: readonly Seated[]): Promise<void> {
  const [first, ...others] = seated;
  if (first === undefined) throw new Error('nobody was there');
  const map = inOneOrder(first.reader.current());
  for (const { reader, client } of others) {
    expect(inOneOrder(reader.current())).toEqual(map);
    expect(isSameDocument(client.doc, first.client.doc)).toBe(true);
  }
  expect(brokenValues(first.client.doc)).toEqual([]);
  const replayed = await world.stored();
  expect(isSameDocument(replayed, first.client.doc)).toBe(true);

  for (const { client } of seated) client.cut();
  await world.clock.advance(60_000);
  const kept = await world.store.load(world.room);
  const newest = kept?.snapshots.at(-1);
  expect(kept?.snapshots.length).toBe(2);
  const snapshot = new Y.Doc();
  if (newest) Y.applyUpdate(snapshot, newest.state);
  expect(newest?.seq).toBe(await world.store.headSeq(world.room));
  expect(isSameDocument(snapshot, first.client.doc)).toBe(true);
}
