import { createAnnotationId, createRemarkId } from '@undercurrent/cycle';
import type { Edit } from '@undercurrent/document';
import type { AuditAct } from '@undercurrent/protocol';
import { expect, test } from 'vitest';
import {
  type Table,
  type TableSeat,
  confirming,
  openTable,
  wording,
} from '../../../../tests/world/three-at-a-table.ts';

let count = 0;
const part = () => `part${String((count += 1)).padStart(8, '0')}`;

function actsOf(table: Table, from: TableSeat, ...edits: readonly Edit[]): readonly AuditAct[] {
  const judgement = table.act(from, () => edits);
  if (judgement.kind !== 'accepted') throw new Error(JSON.stringify(judgement));
  return judgement.acts;
}

const setMap = (field: string, value: unknown) => ({ kind: 'set-map', field, value }) as Edit;

test.each<[field: string, value: (table: Table) => unknown, acts: (table: Table) => readonly AuditAct[]]>([
  ['isLocked', () => true, () => [{ verb: 'board-locked', ids: [] }]],
  ['isLocked', () => false, () => [{ verb: 'board-unlocked', ids: [] }]],
  ['isPaused', () => true, () => [{ verb: 'pause-begun', ids: [] }]],
  ['isPaused', () => false, () => [{ verb: 'pause-ended', ids: [] }]],
  ['floor', ({ lanie }) => lanie.person, ({ lanie }) => [{ verb: 'floor-given', ids: [lanie.person] }]],
  ['floor', () => null, () => [{ verb: 'floor-opened', ids: [] }]],
  ['cycleWord', () => 'storm', () => [{ verb: 'cycle-word-changed', ids: [] }]],
  ['plan/minutes', () => 30, () => [{ verb: 'plan-changed', ids: [] }]],
  ['layout', () => 'columns', () => []],
  ['isBeneathRaised', () => true, () => []],
])('the map’s %s', (field, value, acts) => {
  const table = openTable();
  expect(actsOf(table, table.therapist, setMap(field, value(table)))).toEqual(acts(table));
});

test('what happens to a card is told once for each act; where it lies is not', () => {
  const table = openTable();
  const { lanie, therapist, openCard: id } = table;
  const told = (verb: string) => ({ kind: 'accepted', acts: [{ verb, ids: [id] }] });
  expect(table.act(therapist, wording(therapist, id, 'left alone'))).toMatchObject(told('card-changed'));
  expect(table.act(lanie, confirming(lanie, id))).toMatchObject(told('card-confirmed'));
  expect(actsOf(table, lanie, { kind: 'delete', record: 'cards', id })).toEqual([
    { verb: 'card-deleted', ids: [id] },
  ]);
  expect(actsOf(table, lanie, { kind: 'restore', record: 'cards', id })).toEqual([
    { verb: 'card-restored', ids: [id] },
  ]);
  const card = { kind: 'set', record: 'cards', id } as const;
  const several = actsOf(
    table,
    lanie,
    { ...card, field: 'notice', value: 'my jaw' },
    { ...card, field: 'kind', value: 'meaning' },
  );
  expect(several).toEqual([{ verb: 'card-changed', ids: [id] }]);
  expect(
    actsOf(
      table,
      lanie,
      { ...card, field: 'offset/ring', value: { x: 1, y: 2 } },
      { ...card, field: 'rank', value: 'z9' },
    ),
  ).toEqual([]);
});

test('words that lost against newer ones are not told of', () => {
  const table = openTable();
  const { lanie, laniesCard: id } = table;
  const words = (text: string) => ({ text, scribe: lanie.person, confirmedBy: [lanie.person] });
  const write = (text: string, client: number) =>
    table.forge(
      lanie,
      (doc) => {
        const cards = doc.getMap<{ set: (field: string, value: unknown) => void }>('cards');
        cards.get(id)?.set('phrase', words(text));
      },
      client,
    );
  const [lower, higher] = [write('lower', 2 ** 29), write('higher', 2 ** 30)];
  expect(table.send(higher, lanie)).toMatchObject({ acts: [{ verb: 'card-changed', ids: [id] }] });
  expect(table.send(lower, lanie)).toMatchObject({ kind: 'accepted', acts: [] });
});

test('people, marks, remarks and the story are told of by their ids', () => {
  const table = openTable();
  const { lanie, malaki, laniesCard } = table;
  const own = { kind: 'set', record: 'people', id: lanie.person } as const;
  const person = [lanie.person];
  expect(actsOf(table, lanie, { ...own, field: 'color', value: 'teal' })).toEqual([
    { verb: 'person-changed', ids: person },
  ]);
  expect(actsOf(table, lanie, { ...own, field: 'signature', value: { clauses: [] } })).toEqual([
    { verb: 'story-signed', ids: person },
  ]);
  expect(actsOf(table, lanie, { ...own, field: 'signature', value: null })).toEqual([
    { verb: 'signature-withdrawn', ids: person },
  ]);
  expect(actsOf(table, lanie, { ...own, field: 'agreedHandout', value: 'a1' })).toEqual([
    { verb: 'handout-agreed', ids: person },
  ]);
  expect(actsOf(table, lanie, { ...own, field: 'agreedHandout', value: null })).toEqual([
    { verb: 'handout-agreement-withdrawn', ids: person },
  ]);
  const mark = createAnnotationId(part);
  const fields = {
    kind: 'sticky',
    author: lanie.person,
    at: { x: 0, y: 0 },
    anchor: null,
    words: '',
    paper: null,
  } as const;
  expect(actsOf(table, lanie, { kind: 'create', record: 'annotations', id: mark, fields })).toEqual([
    { verb: 'mark-made', ids: [mark] },
  ]);
  const remark = createRemarkId(part);
  const left = actsOf(table, malaki, {
    ...{ kind: 'create', record: 'remarks', id: remark },
    fields: { card: laniesCard, to: lanie.person, author: malaki.person, kind: 'thanks', words: '' },
  });
  expect(left).toEqual([{ verb: 'remark-left', ids: [remark, laniesCard] }]);
});
