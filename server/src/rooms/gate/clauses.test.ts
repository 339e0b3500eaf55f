import { createClauseId } from '@undercurrent/cycle';
import type { ClauseId, PersonId } from '@undercurrent/cycle';
import type { Edit } from '@undercurrent/document';
import { beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Table, type TableSeat, openTable } from '../../../../tests/world/three-at-a-table.ts';

let table: Table;
let id: ClauseId;
let count = 0;
const part = () => `clause${String((count += 1)).padStart(8, '0')}`;
const owner = (): PersonId => {
  const { person } = table.lanie;
  if (person === null) throw new Error('her seat is her own');
  return person;
};

const fieldsOf = (doc: Y.Doc) => doc.getMap<Y.Map<unknown>>('clauses').get(id);
const say = (doc: Y.Doc): string => {
  const words = fieldsOf(doc)?.get('words');
  return words instanceof Y.Text ? words.toJSON() : '';
};
const letters = (from: TableSeat, to: string) =>
  table.act(from, (doc) => [{ kind: 'write', record: 'clauses', id, field: 'words', from: say(doc), to }]);
const phrase = (value: { text: string; scribe: PersonId | 'therapist'; confirmedBy: PersonId[] }): Edit => ({
  kind: 'set',
  record: 'clauses',
  id,
  field: 'phrase',
  value,
});
const begin = (from: TableSeat, scribe: PersonId | 'therapist', confirmedBy: PersonId[]) =>
  table.act(from, () => [
    {
      kind: 'create',
      record: 'clauses',
      id,
      fields: {
        key: 'before:x',
        owner: owner(),
        words: 'L',
        phrase: { text: '', scribe, confirmedBy },
        draft: 'x',
      },
    },
  ]);

beforeEach(() => {
  table = openTable();
  id = createClauseId(part);
});

test('a clause is written letter by letter by its owner, and told of', () => {
  expect(begin(table.lanie, owner(), [owner()]).kind).toBe('accepted');
  expect(letters(table.lanie, 'Lanie cries')).toMatchObject({
    kind: 'accepted',
    acts: [{ verb: 'story-edited', ids: [id] }],
  });
  for (const seat of [table.malaki, table.therapist]) expect(say(seat.doc)).toBe('Lanie cries');
});

type Name = 'lanie' | 'malaki' | 'therapist';

test.each<[Name, string]>([
  ['malaki', 'not-yours'],
  ['therapist', 'confirmed-by-owner'],
])('from the first letter of its owner on it is not for %s to write in', (name, code) => {
  begin(table.lanie, owner(), [owner()]);
  expect(letters(table[name], 'Lies')).toMatchObject({ kind: 'refused', code });
  expect(say(table.room)).toBe('L');
});

test('begun by the therapist it is written by both, until its owner has made it theirs, letter by letter', () => {
  expect(begin(table.therapist, 'therapist', []).kind).toBe('accepted');
  expect(letters(table.therapist, 'Lanie cries').kind).toBe('accepted');
  expect(letters(table.lanie, 'Lanie cries at night').kind).toBe('accepted');
  const own = phrase({ text: 'Lanie cries at night', scribe: owner(), confirmedBy: [owner()] });
  expect(table.act(table.lanie, () => [own]).kind).toBe('accepted');
  expect(letters(table.therapist, 'Lanie sighs')).toMatchObject({
    kind: 'refused',
    code: 'confirmed-by-owner',
  });
});

test.each<[Name]>([['malaki'], ['therapist']])('%s makes no words hers', (name) => {
  begin(table.therapist, 'therapist', []);
  const forged = phrase({ text: 'L', scribe: owner(), confirmedBy: [owner()] });
  expect(table.act(table[name], () => [forged])).toMatchObject({ kind: 'refused', code: 'not-yours' });
});

test.each<[Name, 'hers' | 'therapist', boolean]>([
  ['malaki', 'hers', false],
  ['therapist', 'therapist', true],
  ['therapist', 'hers', false],
])('%s begins none in her name or hand (%s, %s)', (name, scribe, isConfirmed) => {
  const by = scribe === 'hers' ? owner() : scribe;
  expect(begin(table[name], by, isConfirmed ? [owner()] : [])).toMatchObject({
    kind: 'refused',
    code: 'not-yours',
  });
});
