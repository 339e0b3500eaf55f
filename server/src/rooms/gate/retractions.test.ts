import { type CardId, createCardId, createRemarkId } from '@undercurrent/cycle';
import {
  type Edit,
  LoadEdit,
  LocalEdit,
  commit,
  openMap,
  placeCard,
  scrubEdits,
  takeBackCard,
} from '@undercurrent/document';
import { beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Table, type TableSeat, openTable, wording } from '../../../../tests/world/three-at-a-table.ts';

let table: Table;
beforeEach(() => {
  table = openTable();
});

const mapOf = ({ doc }: { readonly doc: Y.Doc }) => openMap(doc).current();
const takingBack = (seat: TableSeat, id: CardId) => (doc: Y.Doc) => {
  const edits = takeBackCard(openMap(doc).current(), seat, { id });
  if ('reason' in edits) throw new Error(edits.reason);
  return edits;
};
const holds = (words: string) => Buffer.from(Y.encodeStateAsUpdate(table.room)).includes(words);
const field = (name: string, value: unknown) => (doc: Y.Doc) => {
  doc.getMap<Y.Map<unknown>>('cards').get(table.laniesCard)?.set(name, value);
};
const lock = () => {
  const judged = table.act(table.therapist, () => [{ kind: 'set-map', field: 'isLocked', value: true }]);
  expect(judged.kind).toBe('accepted');
};

test('an owner takes a card back on a locked board; its words leave the room, and the gate says what they were', () => {
  const edge = { words: 'and she cries', amplifies: false };
  table.act(table.therapist, () => [
    { kind: 'set', record: 'cards', id: table.laniesCard, field: 'edge', value: edge },
  ]);
  lock();
  const { laniesCard: id, lanie } = table;
  const judged = table.act(lanie, takingBack(lanie, id));
  expect(judged).toMatchObject({ kind: 'accepted' });
  if (judged.kind !== 'accepted') return;
  const texts = ['abandoned', 'and she cries'];
  expect(judged.retractions.cards.get(id)).toEqual({ owner: lanie.person, kind: 'feeling', texts });
  expect(holds('and she cries')).toBe(false);
  expect(Buffer.from(judged.update).includes('abandoned')).toBe(false);
  expect(mapOf({ doc: table.room }).bin.cards.has(id)).toBe(false);
});

test.each<[string, (table: Table) => TableSeat]>([
  ['the other partner', ({ malaki }) => malaki],
  ['the therapist', ({ therapist }) => therapist],
  ['a shared seat on which she speaks', ({ lanie }) => ({ ...lanie, role: 'shared' })],
  ['an observer', ({ lanie }) => ({ ...lanie, role: 'observer', person: null })],
])('%s cannot take her card back', (_, seatAt) => {
  const forger = seatAt(table);
  const update = table.forge(forger, (doc) => {
    field('phrase', { text: '', scribe: table.lanie.person, confirmedBy: [] })(doc);
    field('isDeleted', true)(doc);
    field('isTakenBack', true)(doc);
  });
  expect(table.send(update, forger)).toMatchObject({ kind: 'refused', step: 'may' });
  expect(holds('abandoned')).toBe(true);
});

test.each<[string, string, unknown]>([
  ['given back', 'isDeleted', false],
  ['reworded by its owner', 'phrase', { text: 'again', scribe: 'therapist', confirmedBy: [] }],
  ['given a note', 'edge', { words: 'again', amplifies: true }],
  ['given an early sign', 'notice', 'again'],
])('a card that was taken back is never %s', (_, name, value) => {
  table.act(table.lanie, takingBack(table.lanie, table.laniesCard));
  const update = table.forge(table.lanie, field(name, value));
  expect(table.send(update, table.lanie)).toMatchObject({
    kind: 'refused',
    code: 'gone',
    places: [{ record: 'cards', id: table.laniesCard, field: name, reason: 'gone' }],
  });
});

test('the flag itself is only ever set', () => {
  table.act(table.lanie, takingBack(table.lanie, table.laniesCard));
  const update = table.forge(table.lanie, field('isTakenBack', false));
  expect(table.send(update, table.lanie)).toMatchObject({ kind: 'refused', code: 'wrong-value' });
});

test('words cannot be hidden in a card under cover of taking it back', () => {
  const update = table.forge(table.lanie, (doc) => {
    field('phrase', { text: 'hidden', scribe: table.lanie.person, confirmedBy: [] })(doc);
    field('isTakenBack', true)(doc);
  });
  expect(table.send(update, table.lanie)).toMatchObject({ kind: 'refused', code: 'not-allowed' });
  const id = createCardId(() => 'hidden-card-one');
  const born = table.forge(table.lanie, (doc) => {
    const made = placeCard(openMap(doc).current(), table.lanie, {
      ...{ id, owner: table.lanie.person, kind: 'root', words: 'hidden' },
    });
    if ('reason' in made) throw new Error(made.reason);
    commit(doc, made, new LocalEdit('place', null));
    doc.getMap<Y.Map<unknown>>('cards').get(id)?.set('isTakenBack', true);
  });
  expect(table.send(born, table.lanie)).toMatchObject({ kind: 'refused', code: 'not-allowed' });
});

test('a card placed and taken back before either arrived comes without its words', () => {
  const { lanie, room } = table;
  const id = createCardId(() => 'placed-offline-1');
  const before = Y.encodeStateVector(lanie.doc);
  const words = 'written offline';
  const run = (edits: readonly Edit[] | { readonly reason: string }) => {
    if ('reason' in edits) throw new Error(edits.reason);
    commit(lanie.doc, edits, new LocalEdit('offline', lanie.seat));
  };
  run(placeCard(mapOf(lanie), lanie, { id, owner: lanie.person, kind: 'root', words }));
  run(takeBackCard(mapOf(lanie), lanie, { id }));
  const missing = Y.encodeStateAsUpdate(lanie.doc, before);
  expect(table.gate.admit(missing, lanie).kind).toBe('accepted');
  expect(holds(words)).toBe(false);
  expect(mapOf({ doc: room }).cards.has(id) || mapOf({ doc: room }).bin.cards.has(id)).toBe(false);
});

test('honest work on a card that is being taken back: words are refused as gone, all else goes through', () => {
  const { lanie, malaki, therapist, openCard: id } = table;
  const moved = table.forge(malaki, (doc) => {
    doc.getMap<Y.Map<unknown>>('cards').get(id)?.set('offset/ring', { x: 4, y: 5 });
  });
  const reworded = table.forge(therapist, (doc) => {
    commit(doc, wording(therapist, id, 'more words for her')(doc), new LocalEdit('reword', null));
  });
  const remark = (doc: Y.Doc) => {
    const fields = { card: id, to: lanie.person, author: 'therapist', kind: 'question', words: 'why?' };
    doc.getMap('remarks').set(
      createRemarkId(() => 'remark-number-1'),
      new Y.Map(Object.entries(fields)),
    );
  };
  const remarked = table.forge(therapist, remark, 77);
  expect(table.act(lanie, takingBack(lanie, id)).kind).toBe('accepted');
  expect(table.send(moved, malaki).kind).toBe('accepted');
  const judged = table.send(reworded, therapist);
  expect(judged.kind === 'refused' ? judged.code : judged.kind).toMatch(/^(gone|accepted)$/);
  expect(holds('more words for her')).toBe(false);
  expect(table.send(remarked, therapist)).toMatchObject({ kind: 'refused', code: 'gone' });
});

test('words of another that were there first and outlast the act are found, for the server to take out', () => {
  const { lanie, therapist, openCard: id, room } = table;
  // Of two concurrent writes that of the greater client id stands.
  const clientId = 0xffff_ffff;
  const late = table.forge(lanie, (doc) => commit(doc, takingBack(lanie, id)(doc), new LocalEdit('x', null)));
  const words = 'what the therapist wrote';
  const first = table.forge(
    therapist,
    (doc) => commit(doc, wording(therapist, id, words)(doc), new LocalEdit('y', null)),
    clientId,
  );
  expect(table.send(first, therapist).kind).toBe('accepted');
  const judged = table.send(late, lanie);
  if (judged.kind !== 'accepted') throw new Error('an honest act');
  expect(holds(words)).toBe(true);
  expect(judged.retractions.cards.get(id)?.texts).toContain(words);
  commit(room, scrubEdits(room, judged.retractions.cards), new LoadEdit());
  expect(holds(words)).toBe(false);
  // What the server wrote itself, the gate has followed: the next honest update fits.
  expect(table.act(lanie, wording(lanie, table.laniesCard, 'panicky')).kind).toBe('accepted');
});
