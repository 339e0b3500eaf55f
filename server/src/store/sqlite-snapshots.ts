import { crc32 } from 'node:zlib';
import type { Database } from './sqlite-driver.ts';
import type { StoredSnapshot } from './store.ts';

/** Writes a snapshot row; for compaction and for the first content of a new map. */
export function insertSnapshot(database: Database, room: string, { seq, state }: StoredSnapshot): void {
  database
    .prepare('INSERT OR REPLACE INTO snapshots (room, seq, body, checksum) VALUES (?, ?, ?, ?)')
    .run(room, seq, state, crc32(state));
}
