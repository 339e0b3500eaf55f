import type { CycleMap } from '@undercurrent/cycle';
import { openMap } from '@undercurrent/document';
import * as Y from 'yjs';

/** A kept version as plain data. Throws when the bytes are no document. */
export function readVersionMap(bytes: Uint8Array): CycleMap {
  const doc = new Y.Doc();
  try {
    Y.applyUpdate(doc, bytes);
    const reader = openMap(doc);
    const map = reader.current();
    reader.dispose();
    return map;
  } finally {
    doc.destroy();
  }
}
