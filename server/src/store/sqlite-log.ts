import type { SeatId } from '@undercurrent/cycle';
import type { Step } from '../ops/steps.ts';
import { type MapKeys, keyOwner } from './map-keys.ts';
import type { Database } from './sqlite-driver.ts';
import { forgetBefore, insertRetraction, selectRetractions } from './sqlite-retractions.ts';
import { insertSnapshot, snapshotPlace } from './sqlite-snapshots.ts';
import type { AuditNote, LogEntry, StoredRoom, StoredSnapshot, UpdateLog } from './store.ts';
import { inTransaction } from './tables.ts';

interface BodyRow {
  readonly seq: number;
  readonly body: Uint8Array;
}

/** Snapshots that are kept of a room: the newest, and the one before it should the newest be spoiled. */
const snapshotsKept = 2;

/** Where an update belongs. */
export const updatePlace = (room: string, seq: number): string => `updates/${room}/${seq}`;

/** The log in SQLite, by prepared statements, its bytes sealed with the map's key. */
export function createSqliteLog(
  database: Database,
  keys: MapKeys,
  { step, writeAudit }: { readonly step: Step; readonly writeAudit: (note: AuditNote) => void },
): UpdateLog {
  const insertUpdate = database.prepare('INSERT INTO updates (room, seq, body) VALUES (?, ?, ?)');
  const insertClient = database.prepare(
    'INSERT INTO clients (room, client, seat) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const selectUpdates = database.prepare('SELECT seq, body FROM updates WHERE room = ? ORDER BY seq');
  const selectSnapshots = database.prepare('SELECT seq, body FROM snapshots WHERE room = ? ORDER BY seq');
  const selectClients = database.prepare('SELECT client, seat FROM clients WHERE room = ?');
  const selectHead = database.prepare(
    `SELECT max((SELECT coalesce(max(seq), 0) FROM updates WHERE room = ?1),
                (SELECT coalesce(max(seq), 0) FROM snapshots WHERE room = ?1)) AS head`,
  );

  const head = (room: string): number => Number((selectHead.get(room) as { head: number }).head);
  const append = (entry: LogEntry): void => {
    const { room, seq, update } = entry;
    insertUpdate.run(room, seq, keys.seal(keyOwner(room), update, updatePlace(room, seq)));
    for (const note of entry.audit ?? []) writeAudit(note);
    insertRetraction(database, entry);
    if (entry.seat === null) return;
    for (const client of entry.newClients) insertClient.run(entry.room, client, entry.seat);
  };

  return {
    append: async (entries) => {
      for (const { room } of entries) keys.ensure(keyOwner(room));
      inTransaction(database, () => {
        checkGaps(entries, head);
        entries.forEach(append);
        step('committing');
      });
      step('committed');
    },
    load: async (room) => {
      const snapshots = selectSnapshots.all(room) as unknown as BodyRow[];
      const updates = selectUpdates.all(room) as unknown as BodyRow[];
      const clients = selectClients.all(room) as unknown as { client: number; seat: SeatId }[];
      if (snapshots.length + updates.length + clients.length === 0) return null;
      return {
        snapshots: snapshots.flatMap(({ seq, body }) => {
          const state = keys.unseal(keyOwner(room), body, snapshotPlace(room, seq));
          return state ? [{ seq, state }] : [];
        }),
        updates: updates.flatMap(({ seq, body }) => {
          const update = keys.unseal(keyOwner(room), body, updatePlace(room, seq));
          return update ? [{ seq, update }] : [];
        }),
        clients: new Map(clients.map(({ client, seat }) => [client, seat])),
      } satisfies StoredRoom;
    },
    headSeq: async (room) => head(room),
    addSnapshot: async (room, snapshot) => addSnapshot(database, keys, { room, snapshot, step }),
    retractions: async (untilMs) => selectRetractions(database, untilMs),
    forgetBefore: async (room, snapshot) => forgetBefore(database, keys, { room, snapshot, step }),
  };
}

/** Throws at a gap, which would make the room unreadable for ever: the key keeps out only what is there twice. */
function checkGaps(entries: readonly LogEntry[], headOf: (room: string) => number): void {
  const heads = new Map<string, number>();
  for (const { room, seq } of entries) {
    const head = heads.get(room) ?? headOf(room);
    if (seq > head + 1) throw new Error('an update is missing before this one');
    heads.set(room, Math.max(head, seq));
  }
}

function addSnapshot(
  database: Database,
  keys: MapKeys,
  { room, snapshot, step }: { readonly room: string; readonly snapshot: StoredSnapshot; readonly step: Step },
): void {
  keys.ensure(keyOwner(room));
  inTransaction(database, () => {
    insertSnapshot(database, keys, { room, snapshot });
    step('snapshot-written');
    const kept = database
      .prepare('SELECT seq FROM snapshots WHERE room = ? ORDER BY seq DESC LIMIT ?')
      .all(room, snapshotsKept) as unknown as { seq: number }[];
    const oldest = kept.at(-1)?.seq ?? 0;
    database.prepare('DELETE FROM snapshots WHERE room = ? AND seq < ?').run(room, oldest);
    database.prepare('DELETE FROM updates WHERE room = ? AND seq <= ?').run(room, oldest);
    step('log-dropped');
  });
  step('compacted');
}
