import {
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type Compilable,
} from 'kysely';
import type { Database } from './sqlite-driver.ts';

/** The tables as they are stored; what each is for stands in `migrations.ts`. */
export interface Tables {
  maps: { id: string; created_at_ms: number; deleted_at_ms: number | null };
  seats: {
    id: string;
    map: string;
    role: string;
    person: string | null;
    ring: string;
    place: number;
    created_at_ms: number;
    opened_at_ms: number;
    ended_at_ms: number | null;
    device: string | null;
    is_by_code: number;
  };
  devices: { hash: string; ring: string; place: number };
  rings: { id: string; from_ring: string; from_place: number };
  meetings: {
    id: string;
    map: string;
    opened_at_ms: number;
    ended_at_ms: number | null;
    lets_in_known: number;
  };
  admissions: { seat: string; meeting: string; admitted_at_ms: number };
  homework: { map: string; person: string; from_ms: number; until_ms: number };
  invitations: {
    secret_hash: string;
    map: string;
    person: string;
    expires_at_ms: number;
    used_by_seat: string | null;
    is_revoked: number;
  };
  updates: { room: string; seq: number; body: Uint8Array };
  snapshots: { room: string; seq: number; body: Uint8Array };
  clients: { room: string; client: number; seat: string };
  retractions: { room: string; card: string; seq: number; at_ms: number };
  versions: {
    id: string;
    map: string;
    seq: number;
    at_ms: number;
    name: string;
    people: string;
    body: Uint8Array;
  };
  keys: { owner: string; wrapped: Uint8Array; wrapped_by: string };
  own_lists: { practice: string; list: string; body: string };
}

/** Writes SQL with the tables' types; it never runs any: `runAll` and `runOne` do. */
export const sql = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** All rows of a query. Synchronous, so that a transaction is never held open across a turn of the loop. */
export function runAll<Row>(database: Database, query: Compilable<Row>): readonly Row[] {
  const { sql: text, parameters } = query.compile();
  return database.prepare(text).all(...(parameters as SqlValue[])) as unknown as Row[];
}

/** The first row of a query, or null. */
export function runOne<Row>(database: Database, query: Compilable<Row>): Row | null {
  return runAll(database, query)[0] ?? null;
}

/** Runs a statement; gives back how many rows it changed. */
export function run(database: Database, statement: Compilable<unknown>): number {
  const { sql: text, parameters } = statement.compile();
  return Number(database.prepare(text).run(...(parameters as SqlValue[])).changes);
}

/** All of it is committed, or nothing when it throws. */
export function inTransaction<T>(database: Database, body: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = body();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // A failed COMMIT may or may not have ended the transaction (a full disk ends it).
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Empties the write-ahead log, where deleted rows stand until then. False when that cannot be done just now. */
export function emptyWal(database: Database): boolean {
  try {
    const { busy } = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { readonly busy: number };
    return busy === 0;
  } catch (error) {
    // SQLite's own refusals (a full disk, a busy file) pass; anything else is a bug.
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

type SqlValue = string | number | null | Uint8Array;
