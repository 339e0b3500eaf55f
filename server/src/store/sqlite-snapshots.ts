import { type MapKeys, keyOwner } from './map-keys.ts';
import type { Database } from './sqlite-driver.ts';
import type { StoredSnapshot } from './store.ts';

/** Where a snapshot belongs. */
export const snapshotPlace = (room: string, seq: number): string => `snapshots/${room}/${seq}`;

/** Writes a snapshot row, sealed; for compaction and for the first content of a new map. */
export function insertSnapshot(
  database: Database,
  keys: MapKeys,
  { room, snapshot: { seq, state } }: { readonly room: string; readonly snapshot: StoredSnapshot },
): void {
  database
    .prepare('INSERT OR REPLACE INTO snapshots (room, seq, body) VALUES (?, ?, ?)')
    .run(room, seq, keys.seal(keyOwner(room), state, snapshotPlace(room, seq)));
}
