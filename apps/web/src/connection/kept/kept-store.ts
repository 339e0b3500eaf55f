import type { MapId } from '@undercurrent/cycle';
import * as v from 'valibot';
import { KeepError, answerOf, openDatabase, removeDatabase } from '../../platform/device-database.ts';
import type { DeviceDatabase } from '../../platform/device-database.ts';
import type { WholeRoom } from '../keeping.ts';
import type { Act, KeptAct, OwnAct } from '../pending-acts.ts';
import { KeptRecord } from './kept-record.ts';
import { mergeKept } from './merge-kept.ts';

const name = 'undercurrent-kept';
const UpdateRow = v.object({ key: v.number(), bytes: v.instance(Uint8Array) });
/** An act as this app wrote it; its edits are judged again wherever they are done. */
const ActRow = v.object({
  key: v.number(),
  room: v.string(),
  tab: v.string(),
  count: v.number(),
  act: v.custom<Act>((value) => Array.isArray(value)),
  until: v.optional(v.nullable(v.object({ client: v.number(), clock: v.number() })), null),
});
type ActRow = v.InferOutput<typeof ActRow>;

/** One room of a map; `tab` is the page that writes. */
export interface KeptPlace {
  readonly map: MapId;
  readonly room: string;
  readonly tab: string;
}

/** The same, with what of pages that are gone this one counts as its own. */
type OwnPlace = KeptPlace & { readonly inherited: ReadonlyMap<number, number> };

/** What is written at once: a whole room, or what has come to it; then what the server has by now is let go of. */
export interface KeptWork {
  readonly whole: WholeRoom | null;
  readonly updates: readonly { readonly bytes: Uint8Array; readonly own: OwnAct | null }[];
  readonly settled: number;
}

/** The maps that this device keeps. Everything here may throw a `KeepError`. */
export class KeptStore {
  readonly #database: DeviceDatabase;
  /** Acts of pages that are gone which could not be written down as this page's: how many it counts with each. */
  readonly #inherited = new Map<number, number>();

  private constructor(database: DeviceDatabase) {
    this.#database = database;
  }

  static async open(): Promise<KeptStore> {
    const make = (database: IDBDatabase) => {
      database.createObjectStore('maps', { keyPath: 'map' });
      for (const rows of ['updates', 'acts']) {
        const store = database.createObjectStore(rows, { keyPath: 'key', autoIncrement: true });
        for (const index of ['map', 'room']) store.createIndex(index, index);
      }
    };
    return new KeptStore(await openDatabase({ name, version: 1, stores: ['maps', 'updates', 'acts'], make }));
  }

  /** Removes everything, and its place too. */
  static remove(): Promise<void> {
    return removeDatabase(name);
  }

  readMaps(): Promise<readonly KeptRecord[]> {
    return this.#database.act(async (stores) => {
      const rows: unknown[] = await answerOf(stores.objectStore('maps').getAll());
      return rows.flatMap((row) => parseRecord(row) ?? []);
    });
  }

  readMap(map: MapId): Promise<KeptRecord | null> {
    return this.#database.act((stores) => readRecord(stores, map));
  }

  writeMap(record: KeptRecord): Promise<void> {
    return this.#database.act(async (stores) => {
      await answerOf(stores.objectStore('maps').put(record));
    });
  }

  /** Writes what has come to a room; refused where the map is not kept any more, or not just now. */
  write(place: KeptPlace, { whole, updates, settled }: KeptWork): Promise<void> {
    return this.#database.act(async (stores) => {
      const record = await readRecord(stores, place.map);
      if (record === null || record.keeping === null) throw new KeepError('refused');
      const own = { ...place, inherited: this.#inherited };
      if (whole) await putWhole(stores, own, whole);
      for (const each of updates) await addUpdate(stores, place, each);
      if (settled > 0) await dropActs(stores, own, settled);
    });
  }

  /** Folds a room into one update, so that words that were taken out are gone from here too. */
  fold({ map, room }: Pick<KeptPlace, 'map' | 'room'>): Promise<void> {
    return this.#database.act(async (stores) => {
      const store = stores.objectStore('updates');
      const merged = mergeKept(await readUpdates(store, room));
      if (merged === null) return;
      await clear(store, 'room', room);
      await answerOf(store.add({ map, room, bytes: merged }));
    });
  }

  /**
   * All that is kept of a map, by room. What a page that is gone had not sent becomes this one's to send; the counts
   * begin anew, until this page has written all of a room. A device without room to write that down has it sent from
   * here all the same.
   */
  load(map: MapId, pages: { readonly tab: string; readonly living: ReadonlySet<string> }) {
    return orWhenFull(
      () => this.#load(map, { ...pages, isNoted: true }),
      () => this.#load(map, { ...pages, isNoted: false }),
    );
  }

  #load(
    map: MapId,
    {
      tab,
      living,
      isNoted,
    }: { readonly tab: string; readonly living: ReadonlySet<string>; readonly isNoted: boolean },
  ) {
    return this.#database.act(async (stores) => {
      const acts = stores.objectStore('acts');
      const bytes = stores.objectStore('updates');
      const rooms = new Map<string, { updates: Uint8Array[]; acts: KeptAct[]; hasOthers: boolean }>();
      const roomOf = (room: string) => {
        const known = rooms.get(room) ?? { updates: [], acts: [], hasOthers: false };
        rooms.set(room, known);
        return known;
      };
      for (const row of await rowsOf(bytes, 'map', map)) {
        const { room, bytes: update } = v.parse(v.object({ room: v.string(), ...UpdateRow.entries }), row);
        roomOf(room).updates.push(update);
      }
      for (const row of await rowsOf(acts, 'map', map)) {
        const own = v.parse(ActRow, row);
        const shown = rooms.get(own.room);
        if (shown && living.has(own.tab)) shown.hasOthers = true;
        if (living.has(own.tab) || this.#inherited.has(own.key)) continue;
        const known = roomOf(own.room);
        known.acts.push({ act: own.act, until: own.until });
        if (isNoted) await answerOf(acts.put({ map, ...own, tab, count: known.acts.length }));
        else this.#inherited.set(own.key, known.acts.length);
      }
      return rooms;
    });
  }

  /**
   * Removes a map's words but for what this device had not sent, and takes nothing more until the server allows it
   * again; true when there is something of that. A device without room to write that down has its words removed at least.
   */
  dropWords(map: string): Promise<boolean> {
    return orWhenFull(
      () => this.#dropWords(map, { keeping: null }),
      () => this.#dropWords(map, null),
    );
  }

  #dropWords(map: string, noted: { readonly keeping: null } | null): Promise<boolean> {
    return this.#database.act(async (stores) => {
      const record = noted && (await readRecord(stores, map));
      const blank = { title: '', cycleName: '', ...noted };
      if (record) await answerOf(stores.objectStore('maps').put({ ...record, ...blank }));
      await clear(stores.objectStore('updates'), 'map', map);
      return (await answerOf(stores.objectStore('acts').index('map').count(map))) > 0;
    });
  }

  /** Removes all of a map; gives what this device had not sent. */
  dropMap(map: string): Promise<readonly Act[]> {
    return this.#database.act(async (stores) => {
      const acts = stores.objectStore('acts');
      const unsent = (await rowsOf(acts, 'map', map)).map((row) => v.parse(ActRow, row).act);
      await clear(stores.objectStore('updates'), 'map', map);
      await clear(acts, 'map', map);
      await answerOf(stores.objectStore('maps').delete(map));
      return unsent;
    });
  }

  close(): void {
    this.#database.close();
  }
}

/** Done another way where the device has no room for the first: to remove something takes none. */
async function orWhenFull<T>(act: () => Promise<T>, other: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof KeepError && error.trouble === 'full') return other();
    throw error;
  }
}

/** In the place of everything that there was of the room, and of what this page had not sent. */
async function putWhole(
  stores: IDBTransaction,
  { inherited, ...place }: OwnPlace,
  { state, acts }: WholeRoom,
): Promise<void> {
  await clear(stores.objectStore('updates'), 'room', place.room);
  await dropActs(stores, { ...place, inherited }, Number.POSITIVE_INFINITY);
  await addUpdate(stores, place, { bytes: state, own: null });
  for (const own of acts) await addAct(stores, place, own);
}

async function addUpdate(
  stores: IDBTransaction,
  place: KeptPlace,
  { bytes, own }: KeptWork['updates'][number],
): Promise<void> {
  const { map, room } = place;
  await answerOf(stores.objectStore('updates').add({ map, room, bytes }));
  if (own) await addAct(stores, place, own);
}

const addAct = (stores: IDBTransaction, place: KeptPlace, own: OwnAct) =>
  answerOf(stores.objectStore('acts').add({ ...place, ...own }));

/** Of what this page had not sent, so many updates are stored by the server. */
async function dropActs(
  stores: IDBTransaction,
  { room, tab, inherited }: OwnPlace,
  count: number,
): Promise<void> {
  const acts = stores.objectStore('acts');
  for (const row of await readActs(acts, room)) {
    const counted = inherited.get(row.key) ?? (row.tab === tab ? row.count : Number.NaN);
    if (counted <= count) await remove(acts, row.key);
  }
}

async function readRecord(stores: IDBTransaction, map: string): Promise<KeptRecord | null> {
  return parseRecord(await answerOf(stores.objectStore('maps').get(map)));
}

function parseRecord(row: unknown): KeptRecord | null {
  const record = v.safeParse(KeptRecord, row);
  return record.success ? record.output : null;
}

const rowsOf = (store: IDBObjectStore, index: 'map' | 'room', key: string): Promise<readonly unknown[]> =>
  answerOf(store.index(index).getAll(key));

const remove = (store: IDBObjectStore, key: IDBValidKey) => answerOf(store.delete(key));

async function readUpdates(store: IDBObjectStore, room: string): Promise<readonly Uint8Array[]> {
  return (await rowsOf(store, 'room', room)).map((row) => v.parse(UpdateRow, row).bytes);
}

async function readActs(store: IDBObjectStore, room: string): Promise<readonly ActRow[]> {
  return (await rowsOf(store, 'room', room)).map((row) => v.parse(ActRow, row));
}

async function clear(store: IDBObjectStore, index: 'map' | 'room', key: string): Promise<void> {
  for (const each of await answerOf(store.index(index).getAllKeys(key))) await remove(store, each);
}
