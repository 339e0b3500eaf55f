import * as Y from 'yjs';

/**
 * The updates of one room as one, without the words that were taken out in them; null where something is missing
 * between them. Cost: that of loading the map.
 */
export function mergeKept(updates: readonly Uint8Array[]): Uint8Array | null {
  if (updates.length === 0) return null;
  const doc = new Y.Doc();
  try {
    for (const update of updates) Y.applyUpdate(doc, update);
    const isWhole = doc.store.pendingStructs === null && doc.store.pendingDs === null;
    return isWhole ? Y.encodeStateAsUpdate(doc) : null;
  } catch {
    // What a device gives back damaged is as good as nothing: the server has it.
    return null;
  } finally {
    doc.destroy();
  }
}
