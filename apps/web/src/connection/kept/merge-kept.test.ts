import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { mergeKept } from './merge-kept.ts';

/** The updates of a document in which a word is written, and another put in its place. */
function writeTwice(): readonly Uint8Array[] {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  const words = doc.getMap('words');
  words.set('said', 'a secret word');
  words.set('said', 'other words');
  return updates;
}

test('what was kept piece by piece is one document again', () => {
  const merged = mergeKept(writeTwice());
  const doc = new Y.Doc();
  if (merged) Y.applyUpdate(doc, merged);
  expect(doc.getMap('words').toJSON()).toEqual({ said: 'other words' });
});

test('words that were taken out are in no byte of it', () => {
  const text = new TextDecoder().decode(mergeKept(writeTwice()) ?? undefined);
  expect(text).toContain('other words');
  expect(text).not.toContain('a secret word');
});

test('nothing comes of updates with a gap, of damaged ones, or of none', () => {
  const [, second] = writeTwice();
  expect(mergeKept(second ? [second] : [])).toBeNull();
  expect(mergeKept([new Uint8Array([9, 9, 9])])).toBeNull();
  expect(mergeKept([])).toBeNull();
});
