import { createCardId, createRemarkId } from '@undercurrent/cycle';
import type { PersonId } from '@undercurrent/cycle';
import type { Edit } from '@undercurrent/document';
import {
  LocalEdit,
  commit,
  createHistory,
  exampleEdits,
  fieldRules,
  openMap,
  placeCard,
  recordNames,
  rulesOf,
} from '@undercurrent/document';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { SpoiledRoom, createGate } from './gate.ts';
import {
  type Table,
  type TableSeat,
  confirming,
  openTable,
  wording,
} from '../../../../tests/world/three-at-a-table.ts';

const cards = (doc: Y.Doc) => doc.getMap<Y.Map<unknown>>('cards');
const phraseIn = (doc: Y.Doc, card: string) => cards(doc).get(card)?.get('phrase');
const missingAt = (table: Table, from: TableSeat) =>
  Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(table.room));

/** The therapist holds the board back. */
function hold(table: Table, fields: { readonly isLocked?: boolean; readonly floor?: PersonId | null }): void {
  const edits = Object.entries(fields).map(([field, value]) => ({ kind: 'set-map', field, value }) as Edit);
  expect(table.act(table.therapist, () => edits).kind).toBe('accepted');
}

test('a day of acts without a line, undone and done again, arrives as one update', () => {
  const table = openTable();
  const { lanie, laniesCard, sharedCard, openCard } = table;
  const history = createHistory(lanie.doc, lanie.seat, lanie);
  const doAct = (edits: ReturnType<ReturnType<typeof wording>>) =>
    commit(lanie.doc, edits, new LocalEdit('test', lanie.seat), history);
  for (const words of ['panicky', 'small', 'alone']) {
    for (const card of [laniesCard, sharedCard, openCard]) doAct(wording(lanie, card, words)(lanie.doc));
    history.undo();
    history.undo();
    history.redo();
  }
  const judgement = table.send(missingAt(table, lanie), lanie);
  expect(judgement.kind).toBe('accepted');
  expect(table.room.getMap('cards').toJSON()).toEqual(lanie.doc.getMap('cards').toJSON());
});

test('what came before is nothing new, and what came in part is taken for the rest', () => {
  const table = openTable();
  const { lanie, laniesCard } = table;
  const before = Y.encodeStateVector(lanie.doc);
  const words = (text: string) =>
    commit(lanie.doc, wording(lanie, laniesCard, text)(lanie.doc), new LocalEdit('test', lanie.seat));
  words('one');
  words('two');
  const early = Y.encodeStateAsUpdate(lanie.doc, before);
  expect(table.send(early, lanie).kind).toBe('accepted');
  expect(table.send(early, lanie).kind).toBe('nothing-new');
  words('three');
  words('four');
  // The run of words already overwritten begins before what is stored, and ends after it.
  expect(table.send(Y.encodeStateAsUpdate(lanie.doc, before), lanie).kind).toBe('accepted');
  expect(phraseIn(table.room, laniesCard)).toMatchObject({ text: 'four' });
  expect(table.room.getMap('cards').toJSON()).toEqual(lanie.doc.getMap('cards').toJSON());
});

test('an update that Yjs has merged is read like any other', () => {
  const table = openTable();
  const { lanie, laniesCard } = table;
  const updates: Uint8Array[] = [];
  lanie.doc.on('update', (update: Uint8Array) => updates.push(update));
  for (const text of ['one', 'two', 'three']) {
    commit(lanie.doc, wording(lanie, laniesCard, text)(lanie.doc), new LocalEdit('test', lanie.seat));
  }
  expect(table.send(Y.mergeUpdates(updates), lanie).kind).toBe('accepted');
  expect(phraseIn(table.room, laniesCard)).toMatchObject({ text: 'three' });
});

test('a confirmation that crosses the therapist’s new words stands where it wins, and never signs those', () => {
  for (let tries = 0; tries < 20; tries += 1) {
    const table = openTable();
    const { lanie, therapist, openCard } = table;
    commit(lanie.doc, confirming(lanie, openCard)(lanie.doc), new LocalEdit('test', lanie.seat));
    table.act(therapist, wording(therapist, openCard, 'other words'));
    expect(table.send(missingAt(table, lanie), lanie).kind).toBe('accepted');
    expect([
      { text: 'abandoned', scribe: 'therapist', confirmedBy: [lanie.person] },
      { text: 'other words', scribe: 'therapist', confirmedBy: [] },
    ]).toContainEqual(phraseIn(table.room, openCard));
  }
});

test('new words by the therapist that cross a confirmation are refused only where they would win', () => {
  const kinds = new Set<string>();
  for (let tries = 0; tries < 40; tries += 1) {
    const table = openTable();
    const { lanie, therapist, openCard } = table;
    const edits = wording(therapist, openCard, 'other words')(therapist.doc);
    commit(therapist.doc, edits, new LocalEdit('test', therapist.seat));
    table.act(lanie, confirming(lanie, openCard));
    const judgement = table.send(missingAt(table, therapist), therapist);
    kinds.add(judgement.kind);
    if (judgement.kind === 'refused') {
      const reason = 'confirmed-by-owner';
      expect(judgement.places).toEqual([{ record: 'cards', id: openCard, field: 'phrase', reason }]);
    }
    expect(phraseIn(table.room, openCard)).toMatchObject({ text: 'abandoned', confirmedBy: [lanie.person] });
  }
  expect([...kinds].sort()).toEqual(['accepted', 'refused']);
});

test('after a refusal the next honest update passes', () => {
  const table = openTable();
  const { malaki, lanie, laniesCard } = table;
  const steal = table.forge(malaki, (doc) => cards(doc).get(laniesCard)?.set('kind', 'root'));
  expect(table.send(steal, malaki)).toMatchObject({ kind: 'refused', step: 'may' });
  expect(table.act(lanie, wording(lanie, laniesCard, 'mine')).kind).toBe('accepted');
});

test.each([0, 1, 9])('an owner goes back to words of the log, of which %i pieces were read', (pieces) => {
  const table = openTable();
  const { lanie, therapist, openCard } = table;
  commit(lanie.doc, confirming(lanie, openCard)(lanie.doc), new LocalEdit('test', lanie.seat));
  const base = Y.encodeStateAsUpdate(table.room);
  const changed = table.act(therapist, wording(therapist, openCard, 'other words'));
  const updates = changed.kind === 'accepted' ? [changed.update] : [];
  const clients = new Map([
    [lanie.doc.clientID, lanie.seat],
    [therapist.doc.clientID, therapist.seat],
  ]);
  const again = createGate({ doc: table.room, clients, past: { base, updates } });
  const more = Array.from({ length: pieces }, () => again.readOn());
  expect(more).toEqual(more.map((_, index) => index === 0));
  expect(again.admit(missingAt(table, lanie), lanie).kind).toBe('accepted');
});

test('a seat that two share may do what either may, and nothing else', () => {
  const table = openTable();
  const { lanie, malaki, therapist, laniesCard } = table;
  const shared: TableSeat = { ...lanie, role: 'shared', person: null };
  expect(table.act(shared, wording(lanie, laniesCard, 'together here')).kind).toBe('accepted');
  expect(table.act(malaki, wording(lanie, laniesCard, 'not mine'))).toMatchObject({ kind: 'refused' });
  const people = (doc: Y.Doc) => doc.getMap('people').set('person_0000000000', new Y.Map());
  expect(table.send(table.forge(shared, people), shared)).toMatchObject({ kind: 'refused' });
  expect(table.send(table.forge(therapist, people), therapist)).toMatchObject({ code: 'incomplete-record' });
});

test('on a locked board partners move nothing, and their own words stay theirs', () => {
  const table = openTable();
  const { lanie, laniesCard } = table;
  hold(table, { isLocked: true });
  const move = table.forge(lanie, (doc) => cards(doc).get(laniesCard)?.set('offset/ring', { x: 1, y: 1 }));
  expect(table.send(move, lanie)).toMatchObject({ kind: 'refused', code: 'locked' });
  const unlock = table.forge(lanie, (doc) => doc.getMap('settings').set('isLocked', false));
  expect(table.send(unlock, lanie)).toMatchObject({ kind: 'refused', code: 'not-allowed' });
  expect(table.act(lanie, wording(lanie, laniesCard, 'still mine')).kind).toBe('accepted');
  hold(table, { isLocked: false });
  const again = table.forge(lanie, (doc) => cards(doc).get(laniesCard)?.set('offset/ring', { x: 1, y: 1 }));
  expect(table.send(again, lanie).kind).toBe('accepted');
});

test('while one has the floor the other places no card, and changes their own as ever', () => {
  const table = openTable();
  const { lanie, malaki, laniesCard } = table;
  hold(table, { floor: malaki.person });
  const id = createCardId(() => 'floor0000001');
  const args = { id, owner: lanie.person, kind: 'feeling', words: 'small' } as const;
  const edits = placeCard(openMap(lanie.doc).current(), lanie, args);
  expect(edits).toMatchObject({ kind: 'refusal', reason: 'not-your-turn' });
  const open = { ...openMap(lanie.doc).current(), floor: null };
  const forged = placeCard(open, lanie, args);
  const update = table.forge(lanie, (doc) => {
    if (!('kind' in forged)) commit(doc, forged, new LocalEdit('test', lanie.seat));
  });
  expect(table.send(update, lanie)).toMatchObject({ kind: 'refused', code: 'not-your-turn' });
  expect(table.act(lanie, wording(lanie, laniesCard, 'still mine')).kind).toBe('accepted');
});

test('a remark is left in one’s own hand, on another’s confirmed card, and suggested by the therapist alone', () => {
  const table = openTable();
  const { lanie, malaki, therapist, laniesCard, openCard } = table;
  let ids = 0;
  const leave = (from: typeof malaki | typeof therapist, fields: Readonly<Record<string, unknown>>) => {
    const id = createRemarkId(() => `remark${String((ids += 1)).padStart(6, '0')}`);
    const whole = { card: laniesCard, to: lanie.person, kind: 'question', words: 'Why?', ...fields };
    const forged = table.forge(from, (doc) =>
      doc.getMap('remarks').set(id, new Y.Map(Object.entries(whole))),
    );
    return table.send(forged, from);
  };
  expect(leave(malaki, { author: malaki.person }).kind).toBe('accepted');
  expect(leave(therapist, { author: 'therapist', kind: 'suggestion' }).kind).toBe('accepted');
  const refusals = [
    leave(malaki, { author: 'therapist' }),
    leave(malaki, { author: malaki.person, kind: 'suggestion' }),
    leave(malaki, { author: malaki.person, to: malaki.person }),
    leave(malaki, { author: malaki.person, card: openCard }),
    leave(lanie, { author: lanie.person }),
  ];
  expect(refusals.map((judgement) => 'code' in judgement && judgement.code)).toEqual([
    'not-yours',
    'not-allowed',
    'gone',
    'unconfirmed',
    'not-allowed',
  ]);
});

test('a room that no longer matches its judge says so instead of going on', () => {
  const table = openTable();
  const { lanie, laniesCard } = table;
  table.act(lanie, wording(lanie, laniesCard, 'mine'));
  const move = table.forge(lanie, (doc) => cards(doc).get(laniesCard)?.set('offset/ring', { x: 1, y: 1 }));
  // Planted: something hangs in the room's document that hangs nowhere else.
  table.room.store.pendingStructs = { missing: new Map(), update: new Uint8Array() };
  expect(() => table.gate.admit(move, lanie)).toThrow(SpoiledRoom);
});

const plain = (value: unknown) => (value instanceof Y.Text ? value.toJSON() : value);

test('every field of a stored map has a rule, and every rule a limit', () => {
  const doc = new Y.Doc();
  let ids = 0;
  commit(
    doc,
    exampleEdits(() => `example${String((ids += 1)).padStart(5, '0')}`),
    new LocalEdit('test', null),
  );
  const roots = recordNames;
  for (const root of roots) {
    for (const record of doc.getMap<Y.Map<unknown>>(root).values()) {
      for (const [field, value] of record.entries()) {
        const rule = rulesOf(root).get(field);
        expect({ root, field, fits: rule !== undefined && v.is(rule.schema, plain(value)) }).toEqual({
          root,
          field,
          fits: true,
        });
      }
    }
  }
  const huge = [
    'x'.repeat(100_000),
    Array.from({ length: 100_000 }, () => 1),
    { text: 'x'.repeat(100_000), scribe: 'therapist', confirmedBy: [] },
    { words: 'x'.repeat(100_000), amplifies: true },
  ];
  for (const [root, fields] of Object.entries(fieldRules)) {
    for (const [field, rule] of rulesOf(root)) {
      for (const value of huge)
        expect({ root, field, fits: v.is(rule.schema, value) }).toMatchObject({ fits: false });
    }
    expect(rulesOf(root).size).toBe(Object.keys(fields).length);
  }
});

test('a creation with an id that is no id is refused', () => {
  const table = openTable();
  const forged = table.forge(table.lanie, (doc) => doc.getMap('cards').set('card_1', new Y.Map()));
  expect(table.send(forged, table.lanie)).toMatchObject({ kind: 'refused', code: 'wrong-value' });
  const id = createCardId(() => 'fine00000001');
  const bare = table.forge(table.lanie, (doc) => doc.getMap('cards').set(id, new Y.Map()));
  expect(table.send(bare, table.lanie)).toMatchObject({ kind: 'refused', code: 'incomplete-record' });
});
