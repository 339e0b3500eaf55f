import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { MapId, PersonId, VersionId } from '@undercurrent/cycle';
import { roomName } from '@undercurrent/protocol';
import { type MapKeys, keyOwner } from './map-keys.ts';
import type { Database } from './sqlite-driver.ts';
import type { VersionRecord, VersionStore } from './store.ts';
import { inTransaction, run, runAll, runOne, sql, type Tables } from './tables.ts';

/** Versions of maps in SQLite; their states are packed, and sealed as their names are. */
export function createSqliteVersions(database: Database, keys: MapKeys): VersionStore {
  const ofMap = (map: MapId) => sql.selectFrom('versions').where('map', '=', map);
  const sealed = (map: MapId, version: string, state: Uint8Array) =>
    keys.seal(versionOwner(map), packed(state), versionPlace(map, version));
  const unsealed = (map: MapId, version: string, body: Uint8Array): Uint8Array => {
    const state = keys.unseal(versionOwner(map), body, versionPlace(map, version));
    if (state === null) throw new Error('a version cannot be read');
    return new Uint8Array(brotliDecompressSync(state));
  };
  return {
    keepVersion: async ({ version, map, seq, atMs, name, people }, state) => {
      keys.ensure(versionOwner(map));
      const row = { id: version, map, seq, at_ms: atMs, people: JSON.stringify(people) };
      const words = { name: sealName(keys, { map, version, name }), body: sealed(map, version, state) };
      run(database, sql.insertInto('versions').values({ ...row, ...words }));
    },
    versionsOf: async (map) =>
      runAll(
        database,
        ofMap(map)
          .select(['id', 'map', 'seq', 'at_ms', 'name', 'people'])
          .select((eb) => eb.fn<number>('length', ['body']).as('bytes'))
          .orderBy('at_ms')
          .orderBy('seq'),
      ).map((row) => toVersion(keys, row)),
    versionState: async (map, version) => {
      const row = runOne(database, ofMap(map).select('body').where('id', '=', version));
      return row && unsealed(map, version, row.body);
    },
    nameVersion: async (map, version, name) => {
      const row = sql.updateTable('versions').set({ name: sealName(keys, { map, version, name }) });
      return run(database, row.where('map', '=', map).where('id', '=', version)) > 0;
    },
    rewriteVersions: async (map, rewrite) =>
      inTransaction(database, () => {
        for (const { id, body } of runAll(database, ofMap(map).select(['id', 'body']))) {
          const state = rewrite(unsealed(map, id, body));
          if (state === null) continue;
          const row = sql.updateTable('versions').set({ body: sealed(map, id, state) });
          run(database, row.where('map', '=', map).where('id', '=', id));
        }
      }),
  };
}

/** Whose key it is sealed with. */
export const versionOwner = (map: string): string => keyOwner(roomName(map));

/** Where a version's state belongs. */
export const versionPlace = (map: string, version: string): string => `versions/${map}/${version}`;
/** Where its name does. */
export const versionNamePlace = (map: string, version: string): string => `version-names/${map}/${version}`;

interface NamedVersion {
  readonly map: MapId;
  readonly version: string;
  readonly name: string;
}

/** A version's name is somebody's words too. */
function sealName(keys: MapKeys, { map, version, name }: NamedVersion): string {
  return keys.sealText(versionOwner(map), name, versionNamePlace(map, version));
}

function packed(state: Uint8Array): Uint8Array {
  return new Uint8Array(brotliCompressSync(state, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }));
}

type VersionRow = Omit<Tables['versions'], 'body'> & { readonly bytes: number };

function toVersion(keys: MapKeys, row: VersionRow): VersionRecord {
  const map = row.map as MapId;
  return {
    version: row.id as VersionId,
    map,
    seq: row.seq,
    atMs: row.at_ms,
    name: keys.unsealText(versionOwner(map), row.name, versionNamePlace(map, row.id)) ?? '',
    people: JSON.parse(row.people) as PersonId[],
    bytes: row.bytes,
  };
}
