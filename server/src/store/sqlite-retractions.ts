import type { CardId } from '@undercurrent/cycle';
import type { Step } from '../ops/steps.ts';
import type { Database } from './sqlite-driver.ts';
import { type MapKeys, keyOwner } from './map-keys.ts';
import { insertSnapshot } from './sqlite-snapshots.ts';
import type { LogEntry, RoomRetraction, StoredSnapshot } from './store.ts';
import { emptyWal, inTransaction, run, runAll, sql } from './tables.ts';

/** Notes which cards an update takes back; in the transaction that stores the update. */
export function insertRetraction(database: Database, { room, seq, retraction }: LogEntry): void {
  if (retraction === undefined) return;
  const { cards, atMs } = retraction;
  for (const card of cards) {
    const row = sql.insertInto('retractions').values({ room, card, seq, at_ms: atMs });
    run(
      database,
      row.onConflict((known) => known.columns(['room', 'card']).doUpdateSet({ seq })),
    );
  }
}

export function selectRetractions(database: Database, untilMs: number): readonly RoomRetraction[] {
  const rows = runAll(
    database,
    sql.selectFrom('retractions').selectAll().where('at_ms', '<=', untilMs).orderBy('at_ms'),
  );
  const rooms = new Map<string, { sinceMs: number; cards: CardId[] }>();
  for (const { room, card, at_ms: sinceMs } of rows) {
    const known = rooms.get(room) ?? { sinceMs, cards: [] };
    known.cards.push(card as CardId);
    rooms.set(room, known);
  }
  return [...rooms].map(([room, retraction]) => ({ room, ...retraction }));
}

/**
 * Deleted rows are overwritten (`secure_delete`), but their words stand in the write-ahead log until it is emptied:
 * only then is a retraction done.
 */
export function forgetBefore(
  database: Database,
  keys: MapKeys,
  { room, snapshot, step }: { readonly room: string; readonly snapshot: StoredSnapshot; readonly step: Step },
): void {
  const { seq } = snapshot;
  keys.ensure(keyOwner(room));
  inTransaction(database, () => {
    insertSnapshot(database, keys, { room, snapshot });
    step('snapshot-written');
    run(database, sql.deleteFrom('snapshots').where('room', '=', room).where('seq', '<', seq));
    run(database, sql.deleteFrom('updates').where('room', '=', room).where('seq', '<=', seq));
    step('log-dropped');
  });
  if (!emptyWal(database)) throw new Error('the write-ahead log could not be emptied');
  run(database, sql.deleteFrom('retractions').where('room', '=', room).where('seq', '<=', seq));
  step('compacted');
}
