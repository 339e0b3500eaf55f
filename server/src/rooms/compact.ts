import * as Y from 'yjs';
import type { Step } from '../ops/steps.ts';
import type { UpdateLog } from '../store/store.ts';
import { loadDocument, openState } from './load-document.ts';
import { isSameDocument } from './same-document.ts';

export interface Fold {
  readonly seq: number;
  readonly state: Uint8Array;
  readonly step: Step;
  readonly isForgetting: boolean;
}

/**
 * Folds a room's log into a snapshot. Before anything old may go, the snapshot is read back into a fresh
 * document and compared with one rebuilt from what the store holds: the log's replay and the snapshot are
 * then known to be the same. Throws, and nothing has changed, when they are not.
 *
 * `state` is the live document at entry `seq`, with nothing uncommitted. What is kept is encoded anew from the fresh
 * document, which has collected everything that was overwritten. With `isForgetting` nothing older is kept.
 */
export async function compact(
  log: UpdateLog,
  room: string,
  { seq, state, step, isForgetting }: Fold,
): Promise<void> {
  const stored = await log.load(room);
  if (stored === null) throw new Error('the room is not in the store');
  const upTo = { ...stored, updates: stored.updates.filter((entry) => entry.seq <= seq) };
  const replayed = loadDocument(upTo);
  const fresh = openState(state);
  try {
    if (replayed.seq !== seq || !isSameDocument(replayed.doc, fresh)) {
      throw new Error('the live document and the log differ');
    }
    const collected = { seq, state: Y.encodeStateAsUpdate(fresh) };
    const again = openState(collected.state);
    if (!isSameDocument(again, fresh)) throw new Error('the snapshot does not read back');
    again.destroy();
    step('snapshot-checked');
    if (isForgetting) await log.forgetBefore(room, collected);
    else await log.addSnapshot(room, collected);
  } finally {
    replayed.doc.destroy();
    fresh.destroy();
  }
}
