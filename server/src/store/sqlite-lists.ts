import { ListId, type MapId, OwnList } from '@undercurrent/cycle';
import * as v from 'valibot';
import type { ListStore } from './list-store.ts';
import { type MapKeys, practiceKeyOwner } from './map-keys.ts';
import type { Database } from './sqlite-driver.ts';
import { inTransaction, run, runAll, runOne, sql } from './tables.ts';

/** The practices' own lists of words in SQLite, sealed with a key for each practice. */
export function createSqliteLists(database: Database, keys: MapKeys): ListStore {
  const therapists = sql.selectFrom('seats').where('role', '=', 'therapist').where('ended_at_ms', 'is', null);
  const practiceOf = (map: MapId) => therapists.select('ring').where('map', '=', map);
  return {
    ownListsOf: async (map) => {
      const rows = sql.selectFrom('own_lists').selectAll().where('practice', 'in', practiceOf(map));
      return new Map(
        runAll(database, rows).flatMap(({ practice, list, body }) => {
          const text = keys.unsealText(practiceKeyOwner(practice), body, listPlace(practice, list));
          return text === null ? [] : readList(list, text);
        }),
      );
    },
    keepOwnList: async (map, id, list) => {
      const practice = runOne(database, practiceOf(map))?.ring;
      if (practice === undefined) return;
      const owner = practiceKeyOwner(practice);
      keys.ensure(owner);
      inTransaction(database, () => {
        const old = sql.deleteFrom('own_lists').where('practice', '=', practice).where('list', '=', id);
        run(database, old);
        if (list === null) return;
        const body = keys.sealText(owner, JSON.stringify(list), listPlace(practice, id));
        run(database, sql.insertInto('own_lists').values({ practice, list: id, body }));
      });
    },
    mapsOfPractice: async (map) =>
      runAll(database, therapists.select('map').where('ring', 'in', practiceOf(map))).map(
        (row) => row.map as MapId,
      ),
  };
}

/** Where a practice's list belongs. */
export const listPlace = (practice: string, list: string): string => `own-lists/${practice}/${list}`;

function readList(id: string, body: string): readonly (readonly [ListId, OwnList])[] {
  const isKnown = v.is(ListId, id);
  const list = v.safeParse(OwnList, JSON.parse(body));
  return isKnown && list.success ? [[id, list.output]] : [];
}
