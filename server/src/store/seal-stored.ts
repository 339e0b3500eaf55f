import { type MapKeys, keyOwner, practiceKeyOwner } from './map-keys.ts';
import type { Database } from './sqlite-driver.ts';
import { listPlace } from './sqlite-lists.ts';
import { updatePlace } from './sqlite-log.ts';
import { snapshotPlace } from './sqlite-snapshots.ts';
import { versionNamePlace, versionOwner, versionPlace } from './sqlite-versions.ts';
import { emptyWal, inTransaction, run, runAll, sql } from './tables.ts';

/** Seals what a program from before the keys has stored in plain; all of it or nothing. */
export function sealStored(database: Database, keys: MapKeys, version: number): void {
  const rooms = (['updates', 'snapshots'] as const).flatMap((table) =>
    runAll(database, sql.selectFrom(table).select('room').distinct()),
  );
  const practices = runAll(database, sql.selectFrom('own_lists').select('practice').distinct());
  const maps = runAll(database, sql.selectFrom('versions').select('map').distinct());
  for (const { room } of rooms) keys.ensure(keyOwner(room));
  for (const { map } of maps) keys.ensure(versionOwner(map));
  for (const { practice } of practices) keys.ensure(practiceKeyOwner(practice));
  inTransaction(database, () => {
    sealRooms(database, keys);
    sealVersions(database, keys);
    sealLists(database, keys);
    database.exec(`
      ALTER TABLE updates DROP COLUMN checksum;
      ALTER TABLE snapshots DROP COLUMN checksum;
      PRAGMA user_version = ${version};
    `);
  });
  // The plain words are overwritten (secure_delete), but for the write-ahead log.
  emptyWal(database);
}

function sealRooms(database: Database, keys: MapKeys): void {
  for (const [table, placeOf] of [
    ['updates', updatePlace],
    ['snapshots', snapshotPlace],
  ] as const) {
    for (const { room, seq, body } of runAll(database, sql.selectFrom(table).selectAll())) {
      const sealed = keys.seal(keyOwner(room), body, placeOf(room, seq));
      const row = sql.updateTable(table).set({ body: sealed });
      run(database, row.where('room', '=', room).where('seq', '=', seq));
    }
  }
}

function sealVersions(database: Database, keys: MapKeys): void {
  for (const { id, map, name, body } of runAll(database, sql.selectFrom('versions').selectAll())) {
    const owner = versionOwner(map);
    const sealed = {
      name: keys.sealText(owner, name, versionNamePlace(map, id)),
      body: keys.seal(owner, body, versionPlace(map, id)),
    };
    run(database, sql.updateTable('versions').set(sealed).where('id', '=', id));
  }
}

function sealLists(database: Database, keys: MapKeys): void {
  for (const { practice, list, body } of runAll(database, sql.selectFrom('own_lists').selectAll())) {
    const sealed = keys.sealText(practiceKeyOwner(practice), body, listPlace(practice, list));
    const row = sql.updateTable('own_lists').set({ body: sealed });
    run(database, row.where('practice', '=', practice).where('list', '=', list));
  }
}
