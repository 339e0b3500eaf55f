import type { CycleMap } from '@undercurrent/cycle';
import type { ExampleMap } from '@undercurrent/cycle/examples';
import { LoadEdit, commit, filledEdits, openMap } from '@undercurrent/document';
import type { Edit } from '@undercurrent/document';
import * as Y from 'yjs';
import { createRandom } from './seeded-random.ts';

/** A real document that holds what these edits say. */
export function docOf(edits: readonly Edit[]): Y.Doc {
  const doc = new Y.Doc();
  commit(doc, edits, new LoadEdit());
  return doc;
}

/** The map that is in a document now. */
export function mapIn(doc: Y.Doc): CycleMap {
  const reader = openMap(doc);
  const map = reader.current();
  reader.dispose();
  return map;
}

/** A filled map, read from a real document; ids come from the seed, so that pictures of it stay the same. */
export function mapFrom(content: ExampleMap, seed: number): CycleMap {
  return mapIn(docOf(filledEdits(content, createRandom(seed).part)));
}
