import type { Database } from './sqlite-driver.ts';
import { inTransaction, run, runOne, sql, type Tables } from './tables.ts';

/**
 * How far a browser's token reaches: the seats on a ring up to a place on it. Whoever takes a seat was given a new token
 * for it, one place further on, so that an older one, whoever has it by now, opens what it opened before and no more.
 */
export interface Reach {
  readonly ring: string;
  readonly place: number;
}

/** Rings that began beside others, each at the next: more than anybody comes to who doesn't try. */
const mostRings = 32;

/** All that a token opens, the nearest ring first; nothing for one that was never given. */
export function reachesOf(database: Database, hash: string): readonly Reach[] {
  const reaches: Reach[] = [];
  let next: Reach | null = runOne(database, sql.selectFrom('devices').selectAll().where('hash', '=', hash));
  while (next !== null && reaches.length < mostRings) {
    const { ring, place } = next;
    reaches.push({ ring, place });
    next = beganAt(runOne(database, sql.selectFrom('rings').selectAll().where('id', '=', ring)));
  }
  return reaches;
}

/** Where a token takes its seats; one that was never given begins a ring of its own. In the caller's transaction. */
export function reachToTakeAt(database: Database, hash: string): Reach {
  const [known] = reachesOf(database, hash);
  return known ?? give(database, hash, { ring: hash, place: 0 });
}

/**
 * Gives a browser a token that opens all that its former one does, and what is taken with it. Asked again for the same
 * former one (two pages at once, or somebody who has kept it), it begins another ring: neither opens what is taken
 * with the other.
 */
export function renewDevice(database: Database, former: string, hash: string): void {
  inTransaction(database, () => {
    const [from] = reachesOf(database, former);
    const isNewest = from !== undefined && newestPlace(database, from.ring) === from.place;
    if (isNewest) return give(database, hash, { ring: from.ring, place: from.place + 1 });
    if (from !== undefined) {
      const row = { id: hash, from_ring: from.ring, from_place: from.place };
      run(database, sql.insertInto('rings').values(row));
    }
    return give(database, hash, { ring: hash, place: 0 });
  });
}

function newestPlace(database: Database, ring: string): number | null {
  const places = sql.selectFrom('devices').select('place').where('ring', '=', ring);
  return runOne(database, places.orderBy('place', 'desc').limit(1))?.place ?? null;
}

function give(database: Database, hash: string, reach: Reach): Reach {
  run(database, sql.insertInto('devices').values({ hash, ...reach }));
  return reach;
}

const beganAt = (row: Tables['rings'] | null): Reach | null =>
  row && { ring: row.from_ring, place: row.from_place };
