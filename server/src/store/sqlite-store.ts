import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Step, noStep } from '../ops/steps.ts';
import { MapKeys } from './map-keys.ts';
import { migrate } from './migrations.ts';
import { createSqliteAudit } from './sqlite-audit.ts';
import { type Database, openDatabase } from './sqlite-driver.ts';
import { createSqliteLists } from './sqlite-lists.ts';
import { createSqliteLog } from './sqlite-log.ts';
import { createSqliteMeetings } from './sqlite-meetings.ts';
import { createSqliteSeats } from './sqlite-seats.ts';
import { createSqliteVersions } from './sqlite-versions.ts';
import type { Store } from './store.ts';

export interface SqliteStoreSetup {
  readonly step?: Step;
  /** Where the keys are that wrap the keys of maps; beside the database when none is named. */
  readonly keyFile?: string | null;
}

/**
 * The store in one SQLite file; the folder is made when it is missing, for its owner alone. All words in it are sealed. Throws when
 * another process has the file (a room has one writer), when it is no database, when a newer program wrote it, or
 * when the file of keys is not the one it was sealed with.
 *
 * `synchronous = FULL`: the disk has a commit before it is acknowledged, so that "saved" outlives a power
 * cut as well as `kill -9`. It costs 0.4 ms a commit (NORMAL: 0.03 ms), which a group shares.
 */
export function openSqliteStore(path: string, { step = noStep, keyFile }: SqliteStoreSetup = {}): Store {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const lock = lockFor(path);
  const database = openDatabase(path);
  const close = (): void => {
    database.close();
    lock.close();
  };
  let keys: MapKeys;
  try {
    database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA secure_delete = ON;
      PRAGMA journal_size_limit = 8388608;
    `);
    keys = migrate(
      database,
      () => new MapKeys(database, keyFile ?? join(dirname(path), 'undercurrent.keys'), Date.now()),
    );
  } catch (error) {
    close();
    throw error;
  }
  const audit = createSqliteAudit(database);
  return {
    ...createSqliteLog(database, keys, { step, writeAudit: audit.write }),
    noteAudit: audit.noteAudit,
    auditOf: audit.auditOf,
    auditOfVerbs: audit.auditOfVerbs,
    ...createSqliteSeats(database, keys),
    ...createSqliteVersions(database, keys),
    ...createSqliteMeetings(database),
    ...createSqliteLists(database, keys),
    rotateKeys: async (nowMs, ages) => keys.rotate(nowMs, ages),
    close: async () => {
      // Statements not yet collected keep SQLite from doing this by itself.
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      close();
    },
  };
}

/**
 * Held for as long as the store is open, and let go by the system whatever way the process ends. A file of
 * its own: SQLite's exclusive mode on the store itself would outlast `close` until the last prepared
 * statement is collected.
 */
function lockFor(path: string): Database {
  const lock = openDatabase(`${path}.lock`);
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    throw error;
  }
}
