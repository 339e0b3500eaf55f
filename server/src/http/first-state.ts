import { LoadEdit, commit, exampleEdits, firstEdits } from '@undercurrent/document';
import type { NewMap } from '@undercurrent/protocol';
import * as Y from 'yjs';

/** The stored form of a new map: blank with its people, or the example. */
export function createFirstState(map: NewMap, random: () => string): Uint8Array {
  const doc = new Y.Doc();
  try {
    const edits = map.kind === 'example' ? exampleEdits(random) : firstEdits(map.people, random);
    commit(doc, edits, new LoadEdit());
    return Y.encodeStateAsUpdate(doc);
  } finally {
    doc.destroy();
  }
}
