import type { MapId, PersonId, Role, SeatId } from '@undercurrent/cycle';
import type { AuditEntry, AuditVerb } from '@undercurrent/protocol';
import { type AuditHead, firstHead, hashOf } from './audit-chain.ts';
import type { Database } from './sqlite-driver.ts';
import type { AuditNote, AuditStore } from './store.ts';
import { inTransaction } from './tables.ts';

interface AuditRow {
  readonly seq: number;
  readonly at_ms: number;
  readonly seat: string | null;
  readonly role: string | null;
  readonly person: string | null;
  readonly verb: string;
  readonly ids: string;
  readonly hash: string;
}

/** The audit logs in SQLite, by prepared statements: a note costs 15 µs beside the update it belongs to. */
export function createSqliteAudit(database: Database): AuditStore & {
  /** Writes a note inside a transaction that is open already. */
  readonly write: (note: AuditNote) => void;
} {
  const selectHead = database.prepare('SELECT seq, hash FROM audit_heads WHERE map = ?');
  const writeHead = database.prepare('INSERT OR REPLACE INTO audit_heads (map, seq, hash) VALUES (?, ?, ?)');
  const insert = database.prepare(
    'INSERT INTO audit (map, seq, at_ms, seat, role, person, verb, ids, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const selectAll = database.prepare('SELECT * FROM audit WHERE map = ? ORDER BY seq');
  const selectVerbs = database.prepare(
    'SELECT * FROM audit WHERE map = ? AND verb IN (SELECT value FROM json_each(?)) ORDER BY seq',
  );

  const headOf = (map: MapId): AuditHead =>
    (selectHead.get(map) as unknown as AuditHead | undefined) ?? firstHead;
  const write = ({ map, atMs, seat, role, person, verb, ids }: AuditNote): void => {
    const former = headOf(map);
    const seq = former.seq + 1;
    const hash = hashOf(map, former, { seq, atMs, seat, role, person, verb, ids: [...ids] });
    insert.run(map, seq, atMs, seat, role, person, verb, JSON.stringify(ids), hash);
    writeHead.run(map, seq, hash);
  };

  return {
    write,
    noteAudit: async (note) => inTransaction(database, () => write(note)),
    auditOf: async (map) => ({
      head: headOf(map),
      entries: (selectAll.all(map) as unknown as AuditRow[]).map(toEntry),
    }),
    auditOfVerbs: async (map, verbs) =>
      (selectVerbs.all(map, JSON.stringify(verbs)) as unknown as AuditRow[]).map(toEntry),
  };
}

/** Takes the log of a map away; for `deleteMap`. */
export function deleteAudit(database: Database, map: MapId): void {
  for (const table of ['audit', 'audit_heads']) {
    database.prepare(`DELETE FROM ${table} WHERE map = ?`).run(map);
  }
}

function toEntry(row: AuditRow): AuditEntry {
  return {
    seq: row.seq,
    atMs: row.at_ms,
    seat: row.seat as SeatId | null,
    role: row.role as Role | null,
    person: row.person as PersonId | null,
    verb: row.verb as AuditVerb,
    ids: JSON.parse(row.ids) as string[],
    hash: row.hash,
  };
}
