import { createCardId, createClauseId, createRemarkId, mainCycle } from '@undercurrent/cycle';
import type { Actor, Card, CardId } from '@undercurrent/cycle';
import { beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createReplicas, settle } from '../../../../tests/world/replicas.ts';
import type { Replica } from '../../../../tests/world/replicas.ts';
import { createRandom } from '../../../../tests/world/seeded-random.ts';
import { therapist } from '../../../../tests/world/tango-session.ts';
import { commit } from '../commit.ts';
import type { Edit } from '../edit.ts';
import { firstEdits } from '../first-edits.ts';
import { createHistory } from '../history.ts';
import { LoadEdit, LocalEdit, RemoteEdit } from '../origin.ts';
import { openMap } from '../reader.ts';
import { scrubEdits, scrubState, readSaid } from '../scrub.ts';
import { changeWords } from './card-words.ts';
import { deleteItems, restoreItems } from './items.ts';
import { heldByPause, pauseMeeting } from './pause.ts';
import { placeCard } from './place-card.ts';
import { takeBackCard } from './take-back-card.ts';

const canary = 'evenings alone with the xylophone';
const random = createRandom(5);
let seats: readonly [Replica, Replica, Replica];
let asLanie: Actor;
let asMalaki: Actor;
let root: CardId;

beforeEach(() => {
  const couple = [
    { name: 'Lanie', pronouns: 'she' },
    { name: 'Malaki', pronouns: 'he' },
  ] as const;
  const start = firstEdits(couple, random.part);
  const [laniesId, malakisId] = start.flatMap((edit) =>
    edit.kind === 'create' && edit.record === 'people' ? [edit.id] : [],
  );
  if (!laniesId || !malakisId) throw new Error('two people are on the map');
  asLanie = { role: 'partner', person: laniesId };
  asMalaki = { role: 'partner', person: malakisId };
  const [t, l, m] = createReplicas(start, [therapist, asLanie, asMalaki]);
  if (!t || !l || !m) throw new Error('three seats');
  seats = [t, l, m];
  root = place(l, asLanie, canary);
});

function place(seat: Replica, actor: Actor, words: string): CardId {
  const id = createCardId(random.part);
  act(seat, placeCard(mapOf(seat), actor, { id, owner: asLanie.person ?? 'together', kind: 'root', words }));
  settle(seats);
  return id;
}

const mapOf = (seat: Replica) => seat.reader.current();
function act(seat: Replica, answer: readonly Edit[] | { readonly reason: string }): void {
  if ('reason' in answer) throw new Error(answer.reason);
  seat.act(answer);
}
const bytesOf = (doc: Y.Doc) => Buffer.from(Y.encodeStateAsUpdate(doc));
const holders = (words = canary) => seats.filter(({ doc }) => bytesOf(doc).includes(words)).length;
const reload = (seat: Replica) => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(seat.doc), new RemoteEdit('load'));
  return doc;
};

test('words that were taken back are in no document any more, nor in one loaded from it', () => {
  expect(holders()).toBe(3);
  act(seats[1], takeBackCard(mapOf(seats[1]), asLanie, { id: root }));
  settle(seats);
  expect(holders()).toBe(0);
  for (const seat of seats) {
    expect(mapOf(seat).cards.has(root)).toBe(false);
    expect(mapOf(seat).bin.cards.has(root)).toBe(false);
    expect(bytesOf(reload(seat)).includes(canary)).toBe(false);
  }
});

test('all that a card says goes, and what hung under it stays with its person', () => {
  const under = place(seats[1], asLanie, 'under it');
  const fields = { edge: { words: 'and then', amplifies: true }, notice: 'the door' } as const;
  act(seats[1], [
    { kind: 'set', record: 'cards', id: root, field: 'edge', value: fields.edge },
    { kind: 'set', record: 'cards', id: root, field: 'notice', value: fields.notice },
    { kind: 'set', record: 'cards', id: under, field: 'under', value: root },
  ]);
  act(seats[1], takeBackCard(mapOf(seats[1]), asLanie, { id: root }));
  settle(seats);
  for (const words of ['and then', 'the door']) expect(holders(words)).toBe(0);
  expect(mapOf(seats[0]).cards.has(under)).toBe(true);
});

test('nobody but its owner on their own seat takes a card back, locked board or not', () => {
  const map = { ...mapOf(seats[1]), isLocked: true, floor: asMalaki.person };
  for (const actor of [
    therapist,
    asMalaki,
    { ...asLanie, role: 'shared' },
    { role: 'observer', person: null },
  ]) {
    expect(takeBackCard(map, actor as Actor, { id: root })).toHaveProperty('reason');
  }
  expect(takeBackCard(map, asLanie, { id: root })).not.toHaveProperty('reason');
  expect(takeBackCard(map, asLanie, { id: createCardId(random.part) })).toMatchObject({ reason: 'gone' });
});

test('a pause does not hold it back, and a card in the bin can be taken back too', () => {
  act(seats[1], deleteItems(mapOf(seats[1]), asLanie, { ids: [root] }));
  const pause = pauseMeeting(mapOf(seats[1]), asLanie);
  act(seats[1], pause);
  const paused = mapOf(seats[1]);
  act(seats[1], heldByPause(paused, takeBackCard(paused, asLanie, { id: root })));
  settle(seats);
  expect(holders()).toBe(0);
  expect(mapOf(seats[0]).bin.cards.size).toBe(0);
});

test('nobody brings it back: not from the bin, not by undo or redo, not its owner either', () => {
  const [t, l] = seats;
  const typed = 'typed by the therapist';
  const history = createHistory(t.doc, null, therapist);
  const own = createHistory(l.doc, null, asLanie);
  const id = createCardId(random.part);
  const run = (seat: Replica, answer: readonly Edit[] | { readonly reason: string }, recorder = history) => {
    if ('reason' in answer) throw new Error(answer.reason);
    commit(seat.doc, answer, new LocalEdit('act', null), recorder);
    settle(seats);
  };
  const owner = asLanie.person ?? 'together';
  run(t, placeCard(mapOf(t), therapist, { id, owner, kind: 'root', words: typed }));
  run(t, changeWords(mapOf(t), therapist, { id, words: `${typed} twice` }));
  run(l, changeWords(mapOf(l), asLanie, { id, words: 'in her own hand' }), own);
  const before = mapOf(l).cards.get(id);
  run(l, deleteItems(mapOf(l), asLanie, { ids: [id] }), own);
  expect(own.undo()).toBe(true);
  commit(l.doc, answered(takeBackCard(mapOf(l), asLanie, { id })), new LocalEdit('take back', null));
  settle(seats);

  for (const each of [history, own]) {
    while (each.canUndo()) each.undo();
    while (each.canRedo()) each.redo();
    while (each.canUndo()) each.undo();
  }
  settle(seats);
  for (const words of [typed, 'in her own hand']) expect(holders(words)).toBe(0);
  for (const seat of seats) expect(mapOf(seat).cards.has(id) || mapOf(seat).bin.cards.has(id)).toBe(false);
  expect(restoreItems(mapOf(l), asLanie, { ids: [id] })).toMatchObject({ reason: 'gone' });
  expect(before?.phrase.text).toBe('in her own hand');
});

test('words that another wrote on it at the same moment are taken out as well', () => {
  const [t, l] = seats;
  const id = createCardId(random.part);
  const owner = asLanie.person ?? 'together';
  act(t, placeCard(mapOf(t), therapist, { id, owner, kind: 'root', words: 'first' }));
  settle(seats);
  // Of two concurrent writes that of the greater client id stands: the therapist's here.
  t.doc.clientID = 9_000_000;
  act(t, changeWords(mapOf(t), therapist, { id, words: 'the concurrent words' }));
  act(l, takeBackCard(mapOf(l), asLanie, { id }));
  settle(seats);
  expect(mapOf(t).cards.has(id)).toBe(false);
  expect(holders('the concurrent words')).toBe(3);
  const edits = scrubEdits(l.doc, readSaid(l.doc, [id]));
  commit(l.doc, edits, new LoadEdit());
  settle(seats);
  expect(holders('the concurrent words')).toBe(0);
  expect(scrubEdits(l.doc, readSaid(l.doc, [id]))).toEqual([]);
});

test('what tells it again goes too: remarks, edited clauses, signatures; what does not stays', () => {
  const [t, l] = seats;
  const card = mapOf(l).cards.get(root);
  if (!card || card.owner === 'together') throw new Error('the root is hers');
  const cycle = mainCycle(mapOf(l));
  expect(cycle).not.toBeNull();
  const other = place(l, asLanie, 'something else entirely');
  leaveCopies(t, card, other);
  settle(seats);
  act(l, takeBackCard(mapOf(l), asLanie, { id: root }));
  commit(l.doc, scrubEdits(l.doc, new Map([[root, saidBy(card)]])), new LoadEdit());
  settle(seats);
  expect(holders('xylophone')).toBe(0);
  expect([...mapOf(t).remarks.values()].map(({ words }) => words)).toEqual(['tell me more']);
  expect([...mapOf(t).clauses.values()].map(({ phrase }) => phrase.text)).toEqual(['Lanie raises her voice']);
  const malaki = mapOf(t).people.find(({ id }) => id === asMalaki.person);
  expect(malaki?.signature?.clauses.map(({ text }) => text)).toEqual(['', 'Malaki goes quiet']);
});

test('a stored state is scrubbed of a card as if it had been taken back there, and of nothing else', () => {
  const [, l] = seats;
  const kept = place(l, asLanie, 'what stays');
  const early = place(l, asLanie, 'what was said earlier');
  act(l, changeWords(mapOf(l), asLanie, { id: early, words: 'and was reworded' }));
  const state = Y.encodeStateAsUpdate(l.doc);
  const scrubbed = scrubState(state, [root, early]);
  if (!scrubbed) throw new Error('there was something to take out');
  const doc = new Y.Doc();
  Y.applyUpdate(doc, scrubbed);
  const map = openMap(doc).current();
  expect([...map.cards.keys()]).toEqual([kept]);
  expect(map.bin.cards.size).toBe(0);
  expect(map.people).toEqual(mapOf(l).people);
  for (const words of [canary, 'said earlier', 'reworded']) {
    expect(Buffer.from(scrubbed).includes(words)).toBe(false);
  }
  expect(scrubState(scrubbed, [root, early])).toBeNull();
  expect(scrubState(state, [createCardId(random.part)])).toBeNull();
});

test('a state of a newer app is not passed off as scrubbed', () => {
  const doc = reload(seats[1]);
  doc.getMap('settings').set('format', 99);
  expect(() => scrubState(Y.encodeStateAsUpdate(doc), [root])).toThrow(/newer/);
});

const answered = (answer: readonly Edit[] | { readonly reason: string }): readonly Edit[] => {
  if ('reason' in answer) throw new Error(answer.reason);
  return answer;
};

const saidBy = ({ owner, kind, phrase }: Card) => ({ owner, kind, texts: [phrase.text] });

function leaveCopies(seat: Replica, card: Card, other: CardId): void {
  const { owner } = card;
  if (owner === 'together' || asMalaki.person === null) throw new Error('each has an owner');
  const remark = (to: CardId, words: string): Edit => ({
    kind: 'create',
    record: 'remarks',
    id: createRemarkId(random.part),
    fields: { card: to, to: owner, author: 'therapist', kind: 'question', words },
  });
  const clause = (text: string): Edit => ({
    kind: 'create',
    record: 'clauses',
    id: createClauseId(random.part),
    fields: {
      key: text.slice(0, 9),
      owner,
      words: text,
      phrase: { text, scribe: owner, confirmedBy: [owner] },
      draft: '',
    },
  });
  const signature = {
    clauses: [
      { key: 'deep', owner, text: 'Lanie spent her evenings with a xylophone' },
      { key: 'ring', owner: asMalaki.person, text: 'Malaki goes quiet' },
    ],
  };
  seat.act([
    remark(root, 'why a xylophone?'),
    remark(other, 'tell me more'),
    clause('Lanie was alone in the evenings, with her xylophone'),
    clause('Lanie raises her voice'),
    { kind: 'set', record: 'people', id: asMalaki.person, field: 'signature', value: signature },
  ]);
}
