import { templates } from '@undercurrent/cycle/templates';
import { LoadEdit, commit, exampleEdits, firstEdits } from '@undercurrent/document';
import type { Edit } from '@undercurrent/document';
import type { NewMap } from '@undercurrent/protocol';
import * as Y from 'yjs';

/** The stored form of a new map: with its people and its template, or one of the examples. */
export function createFirstState(map: NewMap, random: () => string): Uint8Array {
  const doc = new Y.Doc();
  try {
    commit(doc, editsOf(map, random), new LoadEdit());
    return Y.encodeStateAsUpdate(doc);
  } finally {
    doc.destroy();
  }
}

function editsOf(map: NewMap, random: () => string): readonly Edit[] {
  if (map.kind === 'example') return exampleEdits(random, map.example);
  const template = map.template && templates[map.template];
  const beginning = template && { template: template.id, layout: template.layout };
  return firstEdits(map.people, random, beginning, map.language);
}
