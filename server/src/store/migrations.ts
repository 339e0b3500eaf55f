import type { Database } from './sqlite-driver.ts';
import type { MapKeys } from './map-keys.ts';
import { sealStored } from './seal-stored.ts';
import { inTransaction } from './tables.ts';

/**
 * Steps from one version of the tables to the next; never changed once released, only added to.
 * The version is SQLite's own `user_version`.
 */
const steps: readonly string[] = [
  `
  -- A deleted map keeps its row, so that a device that comes back late is told.
  CREATE TABLE maps (
    id TEXT PRIMARY KEY,
    created_at_ms INTEGER NOT NULL,
    deleted_at_ms INTEGER
  ) STRICT;

  -- A device's place at the table. The device is known by the hash of its cookie's token.
  CREATE TABLE seats (
    id TEXT PRIMARY KEY,
    map TEXT NOT NULL,
    role TEXT NOT NULL,
    person TEXT,
    device_hash TEXT NOT NULL,
    created_at_ms INTEGER NOT NULL,
    opened_at_ms INTEGER NOT NULL,
    ended_at_ms INTEGER
  ) STRICT;
  CREATE INDEX seats_by_device ON seats (device_hash, map);
  CREATE INDEX seats_by_map ON seats (map);

  CREATE TABLE invitations (
    secret_hash TEXT PRIMARY KEY,
    map TEXT NOT NULL,
    person TEXT NOT NULL,
    expires_at_ms INTEGER NOT NULL,
    used_by_seat TEXT,
    is_revoked INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX invitations_by_map ON invitations (map, person);

  -- The log: what was admitted, in order. Appended to, and dropped only behind two snapshots.
  CREATE TABLE updates (
    room TEXT NOT NULL,
    seq INTEGER NOT NULL,
    body BLOB NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (room, seq)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE snapshots (
    room TEXT NOT NULL,
    seq INTEGER NOT NULL,
    body BLOB NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (room, seq)
  ) STRICT;

  -- Whose Yjs client id this is: the seat that first used it. The only source of who wrote what.
  CREATE TABLE clients (
    room TEXT NOT NULL,
    client INTEGER NOT NULL,
    seat TEXT NOT NULL,
    PRIMARY KEY (room, client)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- How a map was at the end of a meeting. Rewritten only to take words out that somebody took back.
  CREATE TABLE versions (
    id TEXT PRIMARY KEY,
    map TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    name TEXT NOT NULL,
    people TEXT NOT NULL,
    body BLOB NOT NULL
  ) STRICT;
  CREATE INDEX versions_by_map ON versions (map, at_ms);
  `,
  `
  -- Who did what and when: ids and verbs, never words. Each entry's hash binds all before it; the head tells
  -- where a map's log ends.
  CREATE TABLE audit (
    map TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    seat TEXT,
    role TEXT,
    person TEXT,
    verb TEXT NOT NULL,
    ids TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (map, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE audit_heads (map TEXT PRIMARY KEY, seq INTEGER NOT NULL, hash TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
  `
  -- Cards that were taken back, until nothing that is stored holds their words any more.
  CREATE TABLE retractions (
    room TEXT NOT NULL,
    card TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (room, card)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- What kind of device a seat's is, as it said itself; and whether the seat came of a code, which anyone who
  -- heard it can type, and not of an invitation to one person.
  ALTER TABLE seats ADD COLUMN device TEXT;
  ALTER TABLE seats ADD COLUMN is_by_code INTEGER NOT NULL DEFAULT 0;

  -- The therapy hours of a map; one at most is open.
  CREATE TABLE meetings (
    id TEXT PRIMARY KEY,
    map TEXT NOT NULL,
    opened_at_ms INTEGER NOT NULL,
    ended_at_ms INTEGER,
    lets_in_known INTEGER NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX open_meeting ON meetings (map) WHERE ended_at_ms IS NULL;

  -- Whom the therapist has let in, at which meeting.
  CREATE TABLE admissions (
    seat TEXT NOT NULL,
    meeting TEXT NOT NULL,
    admitted_at_ms INTEGER NOT NULL,
    PRIMARY KEY (seat, meeting)
  ) STRICT, WITHOUT ROWID;

  -- When a person may work on the map between meetings.
  CREATE TABLE homework (
    map TEXT NOT NULL,
    person TEXT NOT NULL,
    from_ms INTEGER NOT NULL,
    until_ms INTEGER NOT NULL,
    PRIMARY KEY (map, person)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- Lists of words as a practice wants them; the practice is known by the hash of its therapist's device.
  CREATE TABLE own_lists (
    practice TEXT NOT NULL,
    list TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (practice, list)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- The key of each map, and of each practice for its lists, wrapped by a key that is not in the database.
  CREATE TABLE keys (
    owner TEXT PRIMARY KEY,
    wrapped BLOB NOT NULL,
    wrapped_by TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
];

/** From here on all words are sealed; the checksums went, for what is sealed tells by itself when it is spoiled. */
const sealedFrom = steps.length + 1;

/** What came since. */
const laterSteps = [
  `
  -- How far each browser's token reaches on its ring of seats, and at which place of which other a ring began.
  CREATE TABLE devices (
    hash TEXT PRIMARY KEY,
    ring TEXT NOT NULL,
    place INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX devices_by_ring ON devices (ring, place);
  CREATE TABLE rings (
    id TEXT PRIMARY KEY,
    from_ring TEXT NOT NULL,
    from_place INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- Until now a browser had one token for all of its seats: the first place of a ring that is called by its hash.
  ALTER TABLE seats RENAME COLUMN device_hash TO ring;
  ALTER TABLE seats ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
  INSERT INTO devices (hash, ring, place) SELECT DISTINCT ring, ring, 0 FROM seats;
  `,
];
const newest = sealedFrom + laterSteps.length;

/**
 * Brings the tables to the newest version, and gives back the keys of what is in them. Throws when a newer program
 * has written them.
 */
export function migrate(database: Database, openKeys: () => MapKeys): MapKeys {
  const row = database.prepare('PRAGMA user_version').get() as { user_version: number };
  const version = Number(row.user_version);
  if (version > newest) throw new Error('This data was written by a newer version of Undercurrent.');
  takeSteps(database, steps, { from: version, first: 1 });
  const keys = openKeys();
  if (version < sealedFrom) sealStored(database, keys, sealedFrom);
  takeSteps(database, laterSteps, { from: version, first: sealedFrom + 1 });
  return keys;
}

/** Takes those that lead to a newer version than there is; `first` is the version that the first of them leads to. */
function takeSteps(
  database: Database,
  all: readonly string[],
  { from, first }: { readonly from: number; readonly first: number },
): void {
  for (const [index, step] of all.entries()) {
    const version = first + index;
    if (version <= from) continue;
    inTransaction(database, () => {
      database.exec(step);
      database.exec(`PRAGMA user_version = ${version}`);
    });
  }
}
