import { type CardId, createCardId, createVersionId } from '@undercurrent/cycle';
import { type Edit, LocalEdit, commit, openMap, placeCard, takeBackCard } from '@undercurrent/document';
import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type RoomWorld, type WorldClient, openRoomWorld } from '../../../tests/world/room-world.ts';
import { filesWith, sealedRowsWith } from '../../../tests/world/sealed-rows.ts';
import { createRandom } from '../../../tests/world/seeded-random.ts';
import { createLog } from '../ops/log.ts';
import { noStep } from '../ops/steps.ts';
import { compact } from './compact.ts';
import { Forgetting } from './forgetting.ts';

const canary = 'evenings alone with the xylophone';
const limits = {
  forgetEveryMs: 10_000,
  forgetWithinMs: 60_000,
  wrappingKeyMs: 1_000_000_000,
  wrappingKeyKeptMs: 1_000_000_000,
};
const random = createRandom(11);

let world: RoomWorld;
let forgetting: Forgetting | null = null;
afterEach(async () => {
  await forgetting?.stop();
  await world.dispose();
});

/** As a server does at its start, whatever the last one left undone. */
function start(): void {
  const { store, clock } = world;
  const rooms = { forget: (room: string) => world.rooms().forget(room) };
  forgetting = new Forgetting({ store, rooms, clock, log: createLog('silent'), limits });
}

/** What is stored of the canary, sealed as it lies in the files; in plain it is in none of them. */
function storedCanary(): readonly Uint8Array[] {
  expect(filesWith(world.folder, [canary])).toEqual([]);
  return sealedRowsWith(world.folder, canary);
}

function expectForgotten(former: readonly Uint8Array[]): void {
  expect(storedCanary()).toEqual([]);
  expect(filesWith(world.folder, former)).toEqual([]);
}

function expectStored(): readonly Uint8Array[] {
  const stored = storedCanary();
  expect(filesWith(world.folder, stored)).not.toEqual([]);
  return stored;
}

async function arrive(...clients: readonly WorldClient[]): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    for (const client of clients) client.deliver(1_000);
    await world.clock.advance(10);
  }
}

function run({ doc, seat }: WorldClient, answer: readonly Edit[] | { readonly reason: string }): void {
  if ('reason' in answer) throw new Error(answer.reason);
  commit(doc, answer, new LocalEdit('act', seat));
}
const mapOf = ({ doc }: WorldClient) => openMap(doc).current();

/** Lanie and the therapist at a map on which she has said something; it is in the log, a snapshot and a version. */
async function shared() {
  world = await openRoomWorld(random, { commitEveryMs: 1 });
  const [person] = world.people;
  if (!person) throw new Error('Lanie is on the map');
  const lanie = world.client({ role: 'partner', person });
  const therapist = world.client({ role: 'therapist', person: null });
  for (const client of [lanie, therapist]) client.connect();
  await arrive(lanie, therapist);
  const id = createCardId(random.part);
  run(lanie, placeCard(mapOf(lanie), lanie.actor, { id, owner: person, kind: 'root', words: canary }));
  await arrive(lanie, therapist);
  const state = Y.encodeStateAsUpdate(therapist.doc);
  const version = createVersionId(random.part);
  const kept = { version, map: world.map, seq: 2, atMs: 1, name: '', people: [] };
  await world.store.keepVersion(kept, state);
  await world.rooms().forget(world.room);
  return { lanie, therapist, id, version };
}

async function takeBack(lanie: WorldClient, therapist: WorldClient, id: CardId): Promise<void> {
  run(lanie, takeBackCard(mapOf(lanie), lanie.actor, { id }));
  await arrive(lanie, therapist);
}

async function versionOf(id: Awaited<ReturnType<typeof shared>>['version']): Promise<Buffer> {
  return Buffer.from((await world.store.versionState(world.map, id)) ?? []);
}

test('words that were taken back are gone from every file, and from versions, within the time promised', async () => {
  const { lanie, therapist, id, version } = await shared();
  start();
  await takeBack(lanie, therapist, id);
  const former = expectStored();
  expect((await versionOf(version)).includes(canary)).toBe(true);
  expect(Buffer.from(Y.encodeStateAsUpdate(therapist.doc)).includes(canary)).toBe(false);

  await world.clock.advance(2 * limits.forgetEveryMs);
  expectForgotten(former);
  expect((await versionOf(version)).includes(canary)).toBe(false);
  expect(await world.store.retractions(Number.MAX_SAFE_INTEGER)).toEqual([]);
  const stored = await world.store.load(world.room);
  expect(stored?.snapshots).toHaveLength(1);
  expect(stored?.updates).toEqual([]);
  // The room goes on as before, and what it holds is what the clients have.
  await world.restart();
  expect(openMap(await world.stored()).current().people).toEqual(mapOf(lanie).people);
});

test('a server that dies before it has forgotten does so after its next start', async () => {
  const { lanie, therapist, id } = await shared();
  start();
  await takeBack(lanie, therapist, id);
  world.crash();
  const former = expectStored();
  await world.clock.advance(10 * limits.forgetWithinMs);
  expectStored();
  start();
  await world.clock.advance(2 * limits.forgetEveryMs);
  expectForgotten(former);
});

test('what cannot be forgotten just now is tried again until it is', async () => {
  const { lanie, therapist, id } = await shared();
  const { forgetBefore } = world.store;
  let failures = 3;
  const failing: typeof forgetBefore = (room, snapshot) => {
    failures -= 1;
    return failures < 0 ? forgetBefore(room, snapshot) : Promise.reject(new Error('disk full'));
  };
  Object.assign(world.store, { forgetBefore: failing });
  start();
  await takeBack(lanie, therapist, id);
  await world.clock.advance(3 * limits.forgetEveryMs);
  const former = expectStored();
  await world.clock.advance(4 * limits.forgetEveryMs);
  expectForgotten(former);
});

test('what replaces the log has collected what was overwritten, even if the live document has not', async () => {
  const { lanie, therapist, id } = await shared();
  await takeBack(lanie, therapist, id);
  const former = expectStored();
  const { load } = world.store;
  const stored = await load(world.room);
  const uncollected = new Y.Doc({ gc: false });
  for (const { state } of stored?.snapshots ?? []) Y.applyUpdate(uncollected, state);
  for (const { update } of stored?.updates ?? []) Y.applyUpdate(uncollected, update);
  const state = Y.encodeStateAsUpdate(uncollected);
  expect(Buffer.from(state).includes(canary)).toBe(true);
  const seq = await world.store.headSeq(world.room);
  await compact(world.store, world.room, { seq, state, step: noStep, isForgetting: true });
  const after = await load(world.room);
  expect(after?.updates).toEqual([]);
  expect(after?.snapshots).toHaveLength(1);
  expect(Buffer.from(after?.snapshots[0]?.state ?? []).includes(canary)).toBe(false);
  expectForgotten(former);
});

test('an agreement to the old story that arrives late is emptied of what was taken back', async () => {
  const { lanie, therapist, id } = await shared();
  const [laniesId, person] = world.people;
  if (!laniesId || !person) throw new Error('two people are on the map');
  const malaki = world.client({ role: 'partner', person });
  malaki.connect();
  await arrive(malaki);
  malaki.cut();
  const clauses = [
    { key: 'deep', owner: laniesId, text: 'Lanie was alone in the evenings with a xylophone' },
  ];
  run(malaki, [{ kind: 'set', record: 'people', id: person, field: 'signature', value: { clauses } }]);
  await takeBack(lanie, therapist, id);
  malaki.connect();
  await arrive(malaki, lanie, therapist);
  for (const client of [malaki, lanie, therapist]) {
    expect(Buffer.from(Y.encodeStateAsUpdate(client.doc)).includes('xylophone')).toBe(false);
    const signed = mapOf(client).people.find((one) => one.id === person)?.signature;
    expect(signed?.clauses).toEqual([{ ...clauses[0], text: '' }]);
  }
});
