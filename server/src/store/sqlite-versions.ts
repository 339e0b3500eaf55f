import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { MapId, PersonId, VersionId } from '@undercurrent/cycle';
import type { Database } from './sqlite-driver.ts';
import type { VersionRecord, VersionStore } from './store.ts';
import { inTransaction, run, runAll, runOne, sql, type Tables } from './tables.ts';

/** Versions of maps in SQLite; their states are packed. */
export function createSqliteVersions(database: Database): VersionStore {
  const ofMap = (map: MapId) => sql.selectFrom('versions').where('map', '=', map);
  return {
    keepVersion: async ({ version, map, seq, atMs, name, people }, state) => {
      const row = { id: version, map, seq, at_ms: atMs, name, people: JSON.stringify(people) };
      run(database, sql.insertInto('versions').values({ ...row, body: packed(state) }));
    },
    versionsOf: async (map) =>
      runAll(
        database,
        ofMap(map)
          .select(['id', 'map', 'seq', 'at_ms', 'name', 'people'])
          .select((eb) => eb.fn<number>('length', ['body']).as('bytes'))
          .orderBy('at_ms')
          .orderBy('seq'),
      ).map(toVersion),
    versionState: async (map, version) => {
      const row = runOne(database, ofMap(map).select('body').where('id', '=', version));
      return row && new Uint8Array(brotliDecompressSync(row.body));
    },
    nameVersion: async (map, version, name) => {
      const row = sql.updateTable('versions').set({ name });
      return run(database, row.where('map', '=', map).where('id', '=', version)) > 0;
    },
    rewriteVersions: async (map, rewrite) =>
      inTransaction(database, () => {
        for (const { id, body } of runAll(database, ofMap(map).select(['id', 'body']))) {
          const state = rewrite(new Uint8Array(brotliDecompressSync(body)));
          if (state === null) continue;
          const row = sql.updateTable('versions').set({ body: packed(state) });
          run(database, row.where('map', '=', map).where('id', '=', id));
        }
      }),
  };
}

function packed(state: Uint8Array): Uint8Array {
  return new Uint8Array(brotliCompressSync(state, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }));
}

type VersionRow = Omit<Tables['versions'], 'body'> & { readonly bytes: number };

function toVersion(row: VersionRow): VersionRecord {
  return {
    version: row.id as VersionId,
    map: row.map as MapId,
    seq: row.seq,
    atMs: row.at_ms,
    name: row.name,
    people: JSON.parse(row.people) as PersonId[],
    bytes: row.bytes,
  };
}
