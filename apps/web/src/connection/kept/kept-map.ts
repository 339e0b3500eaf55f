import type { MapId } from '@undercurrent/cycle';
import type { OwnSeat } from '@undercurrent/protocol';
import { nanoid } from 'nanoid';
import type { Clock } from '../../platform/clock.ts';
import { raiseTabSign, readTabSigns } from '../../platform/tab-sign.ts';
import type { TabSign } from '../../platform/tab-sign.ts';
import type { Keeper, KeptRoom } from '../keeping.ts';
import { createKeeper } from './keeper.ts';
import { mayOpen } from './kept-record.ts';
import type { KeptRecord } from './kept-record.ts';
import { KeptStore } from './kept-store.ts';
import { mergeKept } from './merge-kept.ts';

/** So long what is under way may take when a map is left. */
const closeAfterMs = 2_000;

/** A map as this device keeps it, while a page has it open. */
export interface KeptMap {
  readonly record: () => KeptRecord;
  readonly keeper: Keeper;
  /** True while it may be read without asking the server. */
  readonly mayOpen: () => boolean;
  /** Remembers what has changed about it. */
  readonly note: (change: Partial<KeptRecord>) => Promise<void>;
  /** The page has left it; what it was writing is written. */
  readonly close: () => void;
}

/** Opens what this device keeps of a map; null when it keeps nothing of it. May throw a `KeepError`. */
export async function openKeptMap(map: MapId, clock: Clock): Promise<KeptMap | null> {
  const store = await KeptStore.open();
  const record = await store.readMap(map);
  if (record) return openRecord(record, store, clock);
  store.close();
  return null;
}

/** Begins to keep a map that is open, with nothing of it yet. May throw a `KeepError`. */
export async function beginKeptMap(record: KeptRecord, clock: Clock): Promise<KeptMap> {
  const store = await KeptStore.open();
  await store.dropMap(record.map);
  await store.writeMap(record);
  return openRecord(record, store, clock);
}

/** What a record says of the seat, and of how long it may be kept. */
export const recordOf = (
  { map, seat, role, person, keeping }: OwnSeat,
  nowMs: number,
): Pick<KeptRecord, 'map' | 'seat' | 'keeping' | 'heardAtMs'> => ({
  map,
  seat: { map, seat, role, person },
  keeping,
  heardAtMs: nowMs,
});

async function openRecord(first: KeptRecord, store: KeptStore, clock: Clock): Promise<KeptMap> {
  const { map } = first;
  let record = first;
  const sign = await raiseTabSign(nanoid);
  const rooms = await loadRooms(map, store, sign);
  return {
    record: () => record,
    keeper: createKeeper({ map, tab: sign.name, store, rooms, clock }),
    mayOpen: () => mayOpen(record, clock.now()),
    note: (change) => {
      record = { ...record, ...change };
      return store.writeMap(record);
    },
    close: () => {
      clock.after(closeAfterMs, () => {
        sign.letGo();
        store.close();
      });
    },
  };
}

async function loadRooms(
  map: MapId,
  store: KeptStore,
  { name: tab }: TabSign,
): Promise<ReadonlyMap<string, KeptRoom>> {
  const living = new Set(await readTabSigns());
  living.delete(tab);
  const rooms = await store.load(map, { tab, living });
  return new Map([...rooms].map(([room, { updates, acts }]) => [room, { state: mergeKept(updates), acts }]));
}
