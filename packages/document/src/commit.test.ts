import { createCardId } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { commit, commitUnsigned } from './commit.ts';
import { placeCard } from './commands/place-card.ts';
import { exampleEdits } from './example-edits.ts';
import { firstEdits } from './first-edits.ts';
import { createHistory } from './history.ts';
import { LoadEdit, LocalEdit } from './origin.ts';
import { openMap } from './reader.ts';

let seed = 0;
const random = () => `random${String(++seed).padStart(8, '0')}`;
const couple = [
  { name: 'Lanie', pronouns: 'she' },
  { name: 'Malaki', pronouns: 'he' },
] as const;

test('a new map holds its people, each with marks of their own, and one empty cycle', () => {
  const doc = new Y.Doc();
  commit(doc, firstEdits(couple, random), new LoadEdit());
  const map = openMap(doc).current();
  expect(map.people.map((p) => [p.name, p.initials, p.color, p.shape, p.dash])).toEqual([
    ['Lanie', 'L', 'purple', 'circle', 'solid'],
    ['Malaki', 'M', 'red', 'square', 'dotted'],
  ]);
  expect(map.cycles).toHaveLength(1);
  expect(map.layout).toBe('ring');
});

test('a placed card is on the map, is taken back by undo and comes again by redo', () => {
  const doc = new Y.Doc();
  commit(doc, firstEdits(couple, random), new LoadEdit());
  const reader = openMap(doc);
  const history = createHistory(doc, null);
  const lanie = reader.current().people[0];
  if (!lanie) throw new Error('no Lanie');
  const id = createCardId(random);
  const edits = placeCard(
    reader.current(),
    { role: 'partner', person: lanie.id },
    { id, owner: lanie.id, kind: 'cue', words: 'Malaki goes quiet' },
  );
  if ('kind' in edits) throw new Error(edits.reason);
  commit(doc, edits, new LocalEdit('place-card', null), history);
  expect(reader.current().cards.get(id)?.phrase.text).toBe('Malaki goes quiet');
  expect(history.undo()).toBe(true);
  expect(reader.current().cards.size).toBe(0);
  expect(history.redo()).toBe(true);
  expect(reader.current().cards.get(id)?.phrase.confirmedBy).toEqual([lanie.id]);
});

test('the example is The Push-Pull Tango', () => {
  const doc = new Y.Doc();
  commit(doc, exampleEdits(random), new LoadEdit());
  const map = openMap(doc).current();
  expect(map.cards.size).toBe(14);
  expect(map.annotations.size).toBe(2);
  expect(map.isExample).toBe(true);
  expect(map.cycles[0]?.name).toBe('The Push-Pull Tango');
});

test('an unsigned act is under an id of its own, and the next is signed again', () => {
  const doc = new Y.Doc();
  commit(doc, firstEdits(couple, random), new LoadEdit());
  const own = doc.clientID;
  const writtenBy = () => doc.getMap('settings')._map.get('isPaused')?.id.client;
  commitUnsigned(doc, [{ kind: 'set-map', field: 'isPaused', value: true }], new LocalEdit('pause', null));
  const first = writtenBy();
  expect(first).not.toBe(own);
  commitUnsigned(doc, [{ kind: 'set-map', field: 'isPaused', value: true }], new LocalEdit('pause', null));
  expect([own, first]).not.toContain(writtenBy());
  commit(doc, [{ kind: 'set-map', field: 'isPaused', value: false }], new LocalEdit('resume', null));
  expect(writtenBy()).toBe(own);
  expect(doc.clientID).toBe(own);
});
