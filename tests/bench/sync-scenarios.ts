import type { CardId } from '@undercurrent/cycle';
import * as Y from 'yjs';
import { missingFrame } from '../../server/src/rooms/frames.ts';
import { writeNote } from '../world/notes.ts';
import type { BenchServer } from './bench-servers.ts';
import { SyncClient, pause, seat } from './sync-client.ts';

/** Everybody at a table moves a card of their own. */
const seatsATable = 3;

interface Mover {
  readonly client: SyncClient;
  readonly card: CardId;
  readonly others: readonly SyncClient[];
}

async function openTables(server: BenchServer, rooms: number): Promise<readonly Mover[]> {
  const tables: (readonly SyncClient[])[] = [];
  for (const room of await server.openRooms(rooms)) tables.push(await seat(room, seatsATable));
  return tables.flatMap((table) =>
    table.map((client, index) => {
      const card = client.cards()[index];
      if (!card) throw new Error('there are cards for everybody');
      return { client, card, others: table.filter((other) => other !== client) };
    }),
  );
}

/** Calls back once for each of the others who has seen a move. */
function follow({ card, others }: Mover, seen: (x: number) => void): void {
  for (const other of others) {
    const before = other.onMoved;
    other.onMoved = (moved, x) => (moved === card ? seen(x) : before(moved, x));
  }
}

const close = (movers: readonly Mover[]): void => {
  for (const { client } of movers) client.leave();
};

export interface Throughput {
  /** Edits a second that have reached everybody. */
  readonly perSecond: number;
  /** Of the server's processor, an edit. */
  readonly cpuMicros: number | null;
}

/** As fast as it goes: each has so many moves under way, and makes the next when all others have seen one. */
export async function measureThroughput(
  server: BenchServer,
  { rooms, ms }: { readonly rooms: number; readonly ms: number },
): Promise<Throughput> {
  const movers = await openTables(server, rooms);
  let arrived = 0;
  let isOver = false;
  for (const mover of movers) {
    const seenBy = new Map<number, number>();
    let x = 0;
    const next = () => {
      if (!isOver) mover.client.move(mover.card, (x += 1));
    };
    follow(mover, (at) => {
      const times = (seenBy.get(at) ?? 0) + 1;
      seenBy.set(at, times);
      if (times < mover.others.length) return;
      seenBy.delete(at);
      arrived += 1;
      next();
    });
    for (let under = 0; under < 4; under += 1) next();
  }
  await pause(ms / 3);
  const [before, arrivedBefore, startedAt] = [server.usage(), arrived, performance.now()];
  await pause(ms);
  const edits = arrived - arrivedBefore;
  const perSecond = (edits * 1_000) / (performance.now() - startedAt);
  const after = server.usage();
  isOver = true;
  close(movers);
  const cpuMicros = before && after ? ((after.cpuMs - before.cpuMs) * 1_000) / edits : null;
  return { perSecond, cpuMicros };
}

/** How long each move takes to each of the others, in ascending order, at a pace that people have. */
export async function measurePropagation(
  server: BenchServer,
  {
    rooms,
    ms,
    isBesideNoise,
  }: { readonly rooms: number; readonly ms: number; readonly isBesideNoise: boolean },
): Promise<readonly number[]> {
  const movers = await openTables(server, rooms);
  const stopNoise = isBesideNoise ? await makeNoise(server) : () => {};
  const times: number[] = [];
  const timers = movers.map((mover, index) => {
    const sentAt = new Map<number, number>();
    let x = 0;
    follow(mover, (at) => times.push(performance.now() - (sentAt.get(at) ?? Number.NaN)));
    return setTimeout(
      () => {
        timers[index] = setInterval(() => {
          sentAt.set((x += 1), performance.now());
          mover.client.move(mover.card, x);
        }, 200);
      },
      (200 * index) / movers.length,
    );
  });
  await pause(500);
  times.length = 0;
  await pause(ms);
  for (const timer of timers) clearInterval(timer);
  await pause(300);
  stopNoise();
  close(movers);
  return times.toSorted((a, b) => a - b);
}

/** Sixteen sockets of one room that send, again and again, all that is known already. */
async function makeNoise(server: BenchServer): Promise<() => void> {
  const [room] = await server.openRooms(1);
  if (!room) throw new Error('a room was opened');
  const clients = await seat(room, 16);
  const [writer] = clients;
  if (!writer) throw new Error('sixteen came');
  for (let note = 0; note < 12; note += 1) writeNote(writer.doc, 'therapist', 'x'.repeat(3_900));
  const whole = missingFrame(Y.encodeStateAsUpdate(writer.doc));
  const timer = setInterval(() => {
    for (const client of clients) if (client.bufferedBytes < 1_000_000) client.send(whole);
  }, 200);
  return () => {
    clearInterval(timer);
    for (const client of clients) client.leave();
  };
}

export interface Memory {
  readonly kbARoom: number;
  readonly kbAConnection: number;
}

/** What a room with one socket takes, and each further socket in it; null where the system does not say. */
export async function measureMemory(server: BenchServer, rooms: number): Promise<Memory | null> {
  const warmUp = await openTables(server, 10);
  const opened = await server.openRooms(rooms);
  await pause(1_000);
  const empty = server.usage();
  const first: SyncClient[] = [];
  for (const room of opened) first.push(...(await seat(room, 1)));
  await pause(1_500);
  const withRooms = server.usage();
  const more: SyncClient[] = [];
  for (const room of opened) {
    const further = [new SyncClient(room), new SyncClient(room)];
    await Promise.all(further.map((client) => client.connect()));
    more.push(...further);
  }
  await pause(1_500);
  const full = server.usage();
  close(warmUp);
  for (const client of [...first, ...more]) client.leave();
  if (!empty || !withRooms || !full) return null;
  return {
    kbARoom: (withRooms.residentKb - empty.residentKb) / rooms,
    kbAConnection: (full.residentKb - withRooms.residentKb) / more.length,
  };
}

export interface ColdLoad {
  readonly ms: number;
  readonly kb: number;
}

/** From nothing to the whole of a map with a long history: out of the store for those who have one. */
export async function measureColdLoad(server: BenchServer, edits: number): Promise<ColdLoad> {
  const [room] = await server.openRooms(1);
  if (!room) throw new Error('a room was opened');
  const [writer, reader] = await seat(room, 2);
  if (!writer || !reader) throw new Error('two came');
  const cards = writer.cards();
  for (let edit = 0; edit < edits; edit += 1) {
    const card = cards[edit % cards.length];
    if (edit % 20 === 19) writeNote(writer.doc, 'therapist', `said at ${edit}, and a few more words`);
    else if (card) writer.move(card, edit);
    if (edit % 100 === 99) await pause(0);
    while (writer.bufferedBytes > 100_000) await pause(5);
  }
  const clock = () => Y.getState(reader.doc.store, writer.doc.clientID);
  while (clock() < Y.getState(writer.doc.store, writer.doc.clientID)) await pause(20);
  writer.leave();
  reader.leave();
  if (server.keepsRooms) {
    await server.stop();
    await server.start();
  }
  const fresh = new SyncClient(room);
  const startedAt = performance.now();
  await fresh.connect();
  const ms = performance.now() - startedAt;
  const kb = Y.encodeStateAsUpdate(fresh.doc).length / 1024;
  fresh.leave();
  return { ms, kb };
}

/** How long it takes until all are back after the server was started again, all at once. */
export async function measureStorm(server: BenchServer, clients: number): Promise<number> {
  const all: SyncClient[] = [];
  for (const room of await server.openRooms(Math.ceil(clients / seatsATable)))
    all.push(...(await seat(room, seatsATable)));
  await server.stop();
  await server.start();
  const startedAt = performance.now();
  await Promise.all(all.map((client) => client.connect()));
  const ms = performance.now() - startedAt;
  for (const client of all) client.leave();
  return ms;
}
