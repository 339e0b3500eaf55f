import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MapKeys, keyOwner } from '../../server/src/store/map-keys.ts';
import { openDatabase } from '../../server/src/store/sqlite-driver.ts';
import { updatePlace } from '../../server/src/store/sqlite-log.ts';
import { snapshotPlace } from '../../server/src/store/sqlite-snapshots.ts';
import { runAll, sql } from '../../server/src/store/tables.ts';

const databaseName = 'undercurrent.db';

/** Rows of log and snapshots that hold these words once unsealed: their bodies as they are stored. */
export function sealedRowsWith(folder: string, words: string): readonly Uint8Array[] {
  const path = join(folder, databaseName);
  const database = openDatabase(path);
  try {
    const keys = new MapKeys(database, join(folder, 'undercurrent.keys'), 0);
    return (
      [
        ['updates', updatePlace],
        ['snapshots', snapshotPlace],
      ] as const
    ).flatMap(([table, placeOf]) =>
      runAll(database, sql.selectFrom(table).selectAll())
        .filter(({ room, seq, body }) =>
          Buffer.from(keys.unseal(keyOwner(room), body, placeOf(room, seq)) ?? []).includes(words),
        )
        .map(({ body }) => body),
    );
  } finally {
    database.close();
  }
}

/** Files of a folder in which any of these stands; of long ones the start, which a page of the database holds whole. */
export function filesWith(folder: string, anyOf: readonly (string | Uint8Array)[]): readonly string[] {
  const starts = anyOf.map((each) => Buffer.from(each).subarray(0, 64));
  return readdirSync(folder).filter((name) => {
    const file = readFileSync(join(folder, name));
    return starts.some((start) => file.includes(start));
  });
}
