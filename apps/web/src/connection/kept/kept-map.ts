import type { ClauseId, MapId } from '@undercurrent/cycle';
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
  /** Wordings of the story that were begun here, and are not known to have been sent. */
  readonly begunWordings: () => readonly ClauseId[];
  /** Takes up what other pages of this device had not sent, if one was closed since the last look. */
  readonly lookForLeft: () => Promise<void>;
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
  let living = await othersThan(sign);
  const rooms = await loadRooms(map, store, { tab: sign.name, living });
  let begun = wordingsIn(rooms);
  const keeper = createKeeper({ map, tab: sign.name, store, rooms, clock });
  return {
    record: () => record,
    keeper,
    begunWordings: () => begun,
    lookForLeft: async () => {
      const now = await othersThan(sign);
      if ([...living].some((each) => !now.has(each))) {
        const left = await loadRooms(map, store, { tab: sign.name, living: new Set([...now, sign.name]) });
        begun = [...begun, ...wordingsIn(left)];
        keeper.adopt(new Map([...left].filter(([, { state, acts }]) => state !== null && acts.length > 0)));
      }
      living = now;
    },
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

const wordingsIn = (rooms: ReadonlyMap<string, KeptRoom>): readonly ClauseId[] =>
  [...rooms.values()]
    .flatMap(({ acts }) => acts.flatMap(({ act }) => act))
    .flatMap((edit) => (edit.kind === 'create' && edit.record === 'clauses' ? [edit.id] : []));

async function othersThan({ name }: TabSign): Promise<ReadonlySet<string>> {
  return new Set([...(await readTabSigns())].filter((each) => each !== name));
}

async function loadRooms(
  map: MapId,
  store: KeptStore,
  pages: { readonly tab: string; readonly living: ReadonlySet<string> },
): Promise<ReadonlyMap<string, KeptRoom>> {
  const rooms = await store.load(map, pages);
  return new Map(
    [...rooms].map(([room, { updates, ...unsent }]) => [room, { state: mergeKept(updates), ...unsent }]),
  );
}
