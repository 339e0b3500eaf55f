import { createAnnotationId } from '@undercurrent/cycle';
import type { Scribe } from '@undercurrent/cycle';
import { nanoid } from 'nanoid';
import * as Y from 'yjs';

const notes = (doc: Y.Doc) => doc.getMap<Y.Map<unknown>>('annotations');

/** Puts a sticky note on the map as the app stores one, in the hand of whoever's seat sends it; gives back its record. */
export function writeNote(doc: Y.Doc, author: Scribe, words: string): Y.Map<unknown> {
  const note = new Y.Map<unknown>([
    ['kind', 'sticky'],
    ['author', author],
    ['at', { x: 0, y: 0 }],
    ['words', new Y.Text(words)],
  ]);
  return notes(doc).set(
    createAnnotationId(() => nanoid(12)),
    note,
  );
}

/** The words of all notes, sorted. */
export function notesIn(doc: Y.Doc): readonly string[] {
  return [...notes(doc).values()].map((note) => String(note.get('words'))).toSorted();
}
