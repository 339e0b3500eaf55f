import { isNote } from '@undercurrent/cycle';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { docOf, mapIn } from '../../../tests/world/doc-of.ts';
import { createRandom } from '../../../tests/world/seeded-random.ts';
import { cardSaying, ringOf } from '../../../tests/world/tango-session.ts';
import { exampleEdits } from './example-edits.ts';
import { currentFormat } from './keys.ts';
import { upgrade } from './upgrade.ts';
import { RemoteEdit } from './origin.ts';

/** The tango as version 0.1.0 stored it: maps of every format are kept, and can be read for ever. */
const stored = new URL('../../../tests/corpus/format-1-tango.base64', import.meta.url);

test('a map stored in format 1 reads as it was', () => {
  const doc = new Y.Doc();
  const bytes = Buffer.from(readFileSync(stored, 'utf8'), 'base64');
  Y.applyUpdate(doc, new Uint8Array(bytes), new RemoteEdit('store'));
  const map = mapIn(doc);
  expect(map.format).toBe(1);
  expect(map.people.map((person) => [person.name, person.color, person.shape, person.dash])).toEqual([
    ['Lanie', 'purple', 'circle', 'solid'],
    ['Malaki', 'red', 'square', 'dotted'],
  ]);
  expect(ringOf(map).map((card) => [card.kind, card.phrase.text, card.phrase.confirmedBy.length])).toEqual([
    ['cue', 'Malaki goes quiet', 1],
    ['feeling', 'Abandoned, panicky', 1],
    ['move', 'Raises her voice, asks again and again', 1],
    ['feeling', 'Pressured, never enough', 1],
    ['move', 'Shuts down, leaves the room', 1],
    ['meaning', '“Whatever I say makes it worse”', 1],
  ]);
  expect(cardSaying(map, 'to know he is there').under).toBe(cardSaying(map, 'Malaki goes').id);
  expect(cardSaying(map, 'Lanie slows').replaces).toBe(cardSaying(map, 'Raises her').id);
  expect(cardSaying(map, 'Pause 20').exit).toBe(cardSaying(map, 'Raises her').id);
  expect(
    [...map.annotations.values()].map((one) =>
      one.kind === 'ink' ? one.points.length : isNote(one) && one.words,
    ),
  ).toEqual(expect.arrayContaining([18, 'it speeds up here!']));
  expect([...map.annotations.values()].map((one) => one.anchor)).toEqual([null, null]);
  expect(map).toMatchObject({ layout: 'ring', isBeneathRaised: true, cycleWord: 'cycle', isExample: true });
});

test('a map of format 1 becomes one of this format, says the same, and is upgraded once', () => {
  const doc = new Y.Doc();
  const bytes = Buffer.from(readFileSync(stored, 'utf8'), 'base64');
  Y.applyUpdate(doc, new Uint8Array(bytes), new RemoteEdit('store'));
  const { format: _before, ...said } = mapIn(doc);
  expect(upgrade(doc)).toBe(true);
  const { format, ...says } = mapIn(doc);
  expect(format).toBe(currentFormat);
  expect(says).toEqual(said);
  for (const note of doc.getMap<Y.Map<unknown>>('annotations').values()) {
    if (note.has('words')) expect(note.get('words')).toBeInstanceOf(Y.Text);
  }
  for (const cycle of doc.getMap<Y.Map<unknown>>('cycles').values()) {
    expect(cycle.get('name')).toBeInstanceOf(Y.Text);
  }
  expect(upgrade(doc)).toBe(false);
});

test('a map of a newer format, or one with nothing in it yet, is left as it is', () => {
  const doc = new Y.Doc();
  expect(upgrade(doc)).toBe(false);
  doc.getMap('settings').set('format', currentFormat + 1);
  expect(upgrade(doc)).toBe(false);
  expect(mapIn(doc).format).toBe(currentFormat + 1);
});

test('the example takes little room', () => {
  const doc = docOf(exampleEdits(createRandom(1).part));
  expect(Y.encodeStateAsUpdate(doc).length).toBeLessThan(6_000);
});
