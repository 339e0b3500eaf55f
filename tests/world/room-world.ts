import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Actor,
  type MapId,
  type PersonId,
  type RoomRef,
  type SeatId,
  createMapId,
  createSeatId,
} from '@undercurrent/cycle';
import { LoadEdit, RemoteEdit, commit, firstEdits, openMap } from '@undercurrent/document';
import { type CloseReason, type SeatGreeting, frameTypes, roomName } from '@undercurrent/protocol';
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { type Limits, defaultLimits } from '../../server/src/ops/config.ts';
import { createLog } from '../../server/src/ops/log.ts';
import { noStep } from '../../server/src/ops/steps.ts';
import {
  checkpointFrame,
  missingFrame,
  stateVectorFrame,
  updateFrame,
} from '../../server/src/rooms/frames.ts';
import { loadDocument } from '../../server/src/rooms/load-document.ts';
import type { Transport } from '../../server/src/rooms/peer.ts';
import { type Place, Rooms } from '../../server/src/rooms/rooms.ts';
import { GroupCommit } from '../../server/src/store/group-commit.ts';
import { openSqliteStore } from '../../server/src/store/sqlite-store.ts';
import type { Store } from '../../server/src/store/store.ts';
import { FakeClock } from './fake-clock.ts';
import type { SeededRandom } from './seeded-random.ts';
import { withoutPace } from './without-pace.ts';

/** What a commit takes here: so long that the next one waits as long as it may. */
const slowDiskMs = 1_000;

/** The real rooms over a real store, with time in hand, and clients whose messages wait to be delivered. */
export interface RoomWorld {
  readonly clock: FakeClock;
  readonly store: Store;
  readonly map: MapId;
  readonly room: string;
  /** Where the store lies. */
  readonly folder: string;
  readonly people: readonly PersonId[];
  readonly rooms: () => Rooms;
  /** A client in a room of the map, the shared one when left out. */
  readonly client: (actor: Actor, room?: RoomRef) => WorldClient;
  /** From now on the store takes nothing, as on a full disk, or everything again. */
  readonly fillDisk: (isFull: boolean) => void;
  /** As `kill -9`: whatever was not committed is gone, and nobody is told. A new process takes over. */
  readonly crash: () => void;
  /** A stop in good order; a new process takes over. */
  readonly restart: () => Promise<void>;
  /** The document as the store alone has it. */
  readonly stored: () => Promise<Y.Doc>;
  readonly dispose: () => Promise<void>;
}

/** A client of y-websocket's kind: its document outlives its sockets. */
export interface WorldClient {
  readonly doc: Y.Doc;
  readonly actor: Actor;
  readonly seat: SeatId;
  readonly isOnline: () => boolean;
  /** How many of its own writes the server has acknowledged as stored. */
  readonly acknowledged: () => number;
  /** What the server last said of its store. */
  readonly isStoring: () => boolean;
  readonly closings: readonly CloseReason[];
  readonly connect: () => void;
  /** Breaks the line: what is on its way in either direction is lost. */
  readonly cut: () => void;
  readonly sendCheckpoint: () => void;
  /** Lets so many messages arrive at the server, and at the client; gives back whether there were any. */
  readonly deliver: (count: number) => boolean;
}

export function openRoomWorld(random: SeededRandom, changed: Partial<Limits> = {}): Promise<RoomWorld> {
  return new World(random, { ...defaultLimits, ...withoutPace, ...changed }).open();
}

/** In memory where the system offers that: a simulation commits ten thousand times, and pulls no plug. */
const quickFolder = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

class World {
  readonly clock = new FakeClock();
  readonly #random: SeededRandom;
  readonly #limits: Limits;
  readonly #folder = mkdtempSync(join(quickFolder, 'undercurrent-world-'));
  readonly #store: Store;
  readonly #clients: Client[] = [];
  readonly #map: MapId;
  #isFull = false;
  #atDiskMs = 0;
  #rooms: Rooms;

  constructor(random: SeededRandom, limits: Limits) {
    this.#random = random;
    this.#limits = limits;
    this.#store = this.#withDisk(openSqliteStore(join(this.#folder, 'undercurrent.db')));
    this.#map = createMapId(random.part);
    this.#rooms = this.#start();
  }

  async open(): Promise<RoomWorld> {
    const room = roomName(this.#map);
    const people = await this.#createMap(room);
    return {
      clock: this.clock,
      store: this.#store,
      map: this.#map,
      room,
      folder: this.#folder,
      people,
      rooms: () => this.#rooms,
      client: (actor, at) => this.#client(actor, roomName(this.#map, at)),
      fillDisk: (isFull) => {
        this.#isFull = isFull;
      },
      crash: () => this.#crash(),
      restart: async () => {
        await this.#rooms.close();
        this.#crash();
      },
      stored: async () => loadDocument(await this.#store.load(room)).doc,
      dispose: async () => {
        this.#crash();
        await this.#store.close();
        rmSync(this.#folder, { recursive: true, force: true });
      },
    };
  }

  #withDisk(store: Store): Store {
    const whileFree =
      <Args extends readonly unknown[]>(write: (...args: Args) => Promise<void>) =>
      (...args: Args): Promise<void> =>
        this.#isFull ? Promise.reject(new Error('the disk is full')) : write(...args);
    const { append, addSnapshot, deleteMap } = store;
    return {
      ...store,
      append: (entries) => {
        this.#atDiskMs += slowDiskMs;
        return whileFree(append)(entries);
      },
      addSnapshot: whileFree(addSnapshot),
      deleteMap: whileFree(deleteMap),
    };
  }

  #start(): Rooms {
    const { clock } = this;
    const store = this.#store;
    const log = createLog('silent');
    const watch = () => clock.now() + this.#atDiskMs;
    const group = new GroupCommit(store, clock, { mostMs: this.#limits.commitEveryMs, watch });
    return new Rooms({ store, commit: group, clock, log, limits: this.#limits, step: noStep });
  }

  #crash(): void {
    this.clock.forget();
    for (const client of this.#clients) client.cut();
    this.#rooms = this.#start();
  }

  #client(actor: Actor, room: string): WorldClient {
    const seat = { map: this.#map, seat: createSeatId(this.#random.part), ...actor };
    const client = new Client(actor, seat.seat, (transport) => {
      const place = this.#rooms.join({
        room,
        seat: seat satisfies SeatGreeting,
        speaksOurs: true,
        isMeeting: true,
        transport,
      });
      if (typeof place === 'string') throw new Error(`turned away: ${place}`);
      return place;
    });
    // Yjs picks client ids by chance of its own; the seed alone must decide.
    client.doc.clientID = 1 + this.#random.int(2 ** 31);
    this.#clients.push(client);
    return client;
  }

  async #createMap(room: string): Promise<readonly PersonId[]> {
    const doc = new Y.Doc();
    doc.clientID = 1;
    const names = ['Lanie', 'Malaki'].map((name) => ({ name, pronouns: 'they' as const }));
    commit(doc, firstEdits(names, this.#random.part), new LoadEdit());
    const seat = createSeatId(this.#random.part);
    const place = { map: this.#map, room, seat, deviceHash: 'device', atMs: this.clock.now() };
    await this.#store.createMap({ ...place, firstState: Y.encodeStateAsUpdate(doc) });
    const reader = openMap(doc);
    return reader.current().people.map(({ id }) => id);
  }
}

class Client implements WorldClient {
  readonly doc = new Y.Doc();
  readonly actor: Actor;
  readonly seat: SeatId;
  readonly closings: CloseReason[] = [];
  readonly #join: (transport: Transport) => Place;
  #line: Line | null = null;
  #acknowledged = 0;
  #isStoring = true;

  constructor(actor: Actor, seat: SeatId, joinRoom: (transport: Transport) => Place) {
    this.actor = actor;
    this.seat = seat;
    this.#join = joinRoom;
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (!(origin instanceof RemoteEdit)) this.#line?.up.push(updateFrame(update));
    });
  }

  readonly isOnline = (): boolean => this.#line !== null;
  readonly acknowledged = (): number => this.#acknowledged;
  readonly isStoring = (): boolean => this.#isStoring;

  readonly connect = (): void => {
    if (this.#line !== null) return;
    const line: Line = { up: [], down: [], place: null, hasAnswered: false };
    this.#line = line;
    line.place = this.#join({
      send: (bytes) => line.down.push(bytes),
      close: (reason) => {
        this.closings.push(reason);
        if (this.#line === line) this.#line = null;
      },
      ping: () => line.place?.heard(),
      bufferedBytes: () => 0,
      pause: () => {},
      resume: () => {},
    });
    line.up.push(stateVectorFrame(Y.encodeStateVector(this.doc)));
  };

  readonly cut = (): void => {
    const line = this.#line;
    this.#line = null;
    line?.place?.leave();
  };

  readonly sendCheckpoint = (): void => {
    // As the app does: before the server's question is answered, an echo says nothing of what was written offline.
    if (this.#line?.hasAnswered !== true) return;
    const own = Y.getState(this.doc.store, this.doc.clientID);
    this.#line?.up.push(checkpointFrame(Uint8Array.from(String(own), (digit) => digit.charCodeAt(0))));
  };

  readonly deliver = (count: number): boolean => {
    const line = this.#line;
    if (line === null) return false;
    const up = line.up.splice(0, count);
    const down = line.down.splice(0, count);
    for (const bytes of up) line.place?.receive(bytes);
    for (const bytes of down) if (this.#line === line) this.#read(line, bytes);
    return up.length + down.length > 0;
  };

  #read(line: Line, bytes: Uint8Array): void {
    const decoder = decoding.createDecoder(bytes);
    const type = decoding.readVarUint(decoder);
    if (type === frameTypes.checkpoint) {
      this.#acknowledged = Number(String.fromCharCode(...decoding.readVarUint8Array(decoder)));
    }
    if (type === frameTypes.storing) this.#isStoring = decoding.readVarUint(decoder) === 1;
    if (type !== frameTypes.sync) return;
    const step = decoding.readVarUint(decoder);
    const body = decoding.readVarUint8Array(decoder);
    if (step === 0) {
      line.up.push(missingFrame(Y.encodeStateAsUpdate(this.doc, body)));
      line.hasAnswered = true;
    } else Y.applyUpdate(this.doc, body, new RemoteEdit('server'));
  }
}

interface Line {
  readonly up: Uint8Array[];
  readonly down: Uint8Array[];
  place: Place | null;
  /** Whether the server's first question has been answered. */
  hasAnswered: boolean;
}
