import { LoadEdit, loadTogether } from '@undercurrent/document';
import * as Y from 'yjs';
import type { StoredRoom, StoredSnapshot } from '../store/store.ts';

/** A room whose stored form cannot be rebuilt whole. It is never opened as a blank map. */
export class UnreadableRoom extends Error {
  override name = 'UnreadableRoom';
}

export interface LoadedDocument {
  readonly doc: Y.Doc;
  readonly seq: number;
  /** The newest snapshot could not be used; the older one and the log were. */
  readonly usedOlderSnapshot: boolean;
}

/**
 * The document of a room: the newest snapshot that can be read, and every update since. Throws
 * `UnreadableRoom` when an update is missing or spoiled, or when anything is left hanging.
 */
export function loadDocument(stored: StoredRoom | null): LoadedDocument {
  if (stored === null) throw new UnreadableRoom('nothing is stored');
  const newestSeq = Math.max(stored.updates.at(-1)?.seq ?? 0, stored.snapshots.at(-1)?.seq ?? 0);
  const bases: readonly (StoredSnapshot | null)[] = [...stored.snapshots.toReversed(), null];
  let cause: unknown = null;
  for (const [index, base] of bases.entries()) {
    try {
      const doc = replay(base, stored.updates, newestSeq);
      return { doc, seq: newestSeq, usedOlderSnapshot: index > 0 && stored.snapshots.length > 0 };
    } catch (error) {
      cause ??= error;
    }
  }
  throw new UnreadableRoom('no snapshot and log make a whole', { cause });
}

/** A private room that nobody has written in yet. A map is never one: it is made with its first content. */
export function beginDocument(): LoadedDocument {
  return { doc: new Y.Doc(), seq: 0, usedOlderSnapshot: false };
}

/** A document that holds exactly this state. Throws when it cannot be read to its end. */
export function openState(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  applyWhole(doc, state);
  return doc;
}

function replay(base: StoredSnapshot | null, updates: StoredRoom['updates'], newestSeq: number): Y.Doc {
  const doc = new Y.Doc();
  loadTogether(doc, () => {
    if (base !== null) applyWhole(doc, base.state);
    let seq = base?.seq ?? 0;
    for (const { seq: next, update } of updates) {
      if (next <= seq) continue;
      if (next !== seq + 1) throw new UnreadableRoom('an update is missing');
      applyWhole(doc, update);
      seq = next;
    }
    if (seq !== newestSeq || seq === 0) throw new UnreadableRoom('the newest updates are missing');
  });
  return doc;
}

function applyWhole(doc: Y.Doc, update: Uint8Array): void {
  Y.applyUpdate(doc, update, new LoadEdit());
  if (isHanging(doc)) throw new UnreadableRoom('an update hangs on something that is not there');
}

/** True when something could not be integrated for want of what it refers to. */
export function isHanging(doc: Y.Doc): boolean {
  return doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
}
