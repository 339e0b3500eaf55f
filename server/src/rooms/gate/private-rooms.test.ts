import {
  type Actor,
  type PersonId,
  type RoomRef,
  createBlockId,
  createDraftId,
  createPersonId,
  createSeatId,
  limits,
} from '@undercurrent/cycle';
import { type AnyEdit, LocalEdit, RemoteEdit, commit } from '@undercurrent/document';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Sender, createGate } from './gate.ts';

let count = 0;
const part = () => `part${String((count += 1)).padStart(8, '0')}`;
const lanie = createPersonId(part);
const malaki = createPersonId(part);
const notes: RoomRef = { kind: 'notes' };
const draftsOf = (person: PersonId): RoomRef => ({ kind: 'drafts', person });
const as = (role: Actor['role'], person: PersonId | null): Sender => {
  const seat = createSeatId(part);
  return { role, person, seat, peer: seat };
};

/** A room with one client, whose updates are judged as whoever is said to send them. */
function open(room: RoomRef) {
  const live = new Y.Doc();
  const gate = createGate({ doc: live, room, clients: new Map() });
  const client = new Y.Doc();
  const send = (sender: Sender, write: (doc: Y.Doc) => void) => {
    let update: Uint8Array = new Uint8Array();
    const keep = (bytes: Uint8Array) => (update = bytes);
    client.on('update', keep);
    write(client);
    client.off('update', keep);
    return gate.admit(update, sender);
  };
  const act = (sender: Sender, edit: AnyEdit) =>
    send(sender, (doc) => commit(doc, [edit], new LocalEdit('test', sender.seat)));
  return { live, act, send };
}

const block = (words: string, kind: 'item' | 'paragraph' = 'paragraph'): AnyEdit => ({
  kind: 'create',
  record: 'blocks',
  id: createBlockId(part),
  fields: { kind, words, day: null, rank: 'a0' },
});
const draft = (words: string): AnyEdit => ({
  kind: 'create',
  record: 'drafts',
  id: createDraftId(part),
  fields: {
    ...{ kind: 'letter', words, under: null, placedAs: null, notice: null, recipient: null },
    ...{ day: '2026-03-14', rank: 'a0' },
  },
});

test('the therapist writes notes, and a partner drafts; both are stored as they were written', () => {
  const pad = open(notes);
  const therapist = as('therapist', null);
  expect(pad.act(therapist, block('she came late')).kind).toBe('accepted');
  expect(pad.act(therapist, block('ask about Sunday', 'item')).kind).toBe('accepted');
  expect([...pad.live.getMap<Y.Map<unknown>>('blocks').values()].map((one) => one.get('words'))).toEqual([
    'she came late',
    'ask about Sunday',
  ]);
  expect(open(draftsOf(lanie)).act(as('partner', lanie), draft('dear you')).kind).toBe('accepted');
});

test.each([
  ['a partner in the notes', notes, as('partner', lanie), block('x')],
  ['an observer in the notes', notes, as('observer', null), block('x')],
  ['the therapist in drafts', draftsOf(lanie), as('therapist', null), draft('x')],
  ['the other partner in drafts', draftsOf(lanie), as('partner', malaki), draft('x')],
  ['a shared seat in the drafts of who speaks', draftsOf(lanie), as('shared', lanie), draft('x')],
])('%s is refused even behind the door', (_, room, sender, edit) => {
  const { act, live } = open(room);
  expect(act(sender, edit)).toMatchObject({ kind: 'refused', step: 'may', code: 'not-allowed' });
  expect(Y.encodeStateVector(live)).toEqual(Y.encodeStateVector(new Y.Doc()));
});

const put = (root: string, id: string, fields: object) => (doc: Y.Doc) =>
  doc.getMap(root).set(id, new Y.Map<unknown>(Object.entries(fields)));
const honest = { kind: 'item', words: 'x', rank: 'a0' };

test.each([
  ['a card', put('cards', 'card_12345678', honest), 'unknown-root'],
  ['a draft', put('drafts', 'draft_12345678', honest), 'unknown-root'],
  ['settings', (doc: Y.Doc) => doc.getMap('settings').set('layout', 'ring'), 'unknown-root'],
  ['a field nobody knows', put('blocks', 'block_12345678', { ...honest, more: 1 }), 'unknown-field'],
  ['another kind', put('blocks', 'block_12345678', { ...honest, kind: 'cue' }), 'wrong-value'],
  ['a day that is none', put('blocks', 'block_12345678', { ...honest, day: 'today' }), 'wrong-value'],
  [
    'too many words',
    put('blocks', 'block_12345678', { ...honest, words: 'x'.repeat(limits.words + 1) }),
    'wrong-value',
  ],
  ['an id that is none', put('blocks', 'card_12345678', honest), 'wrong-value'],
  [
    'a block without words',
    put('blocks', 'block_12345678', { kind: 'item', rank: 'a0' }),
    'incomplete-record',
  ],
])('%s in the notes is refused', (_, write, code) => {
  expect(open(notes).send(as('therapist', null), write)).toMatchObject({ kind: 'refused', code });
});

test('a client id in a private room is its first seat’s, as on the map', () => {
  const { act, live } = open(notes);
  expect(act(as('therapist', null), block('one')).kind).toBe('accepted');
  const before = Y.encodeStateAsUpdate(live);
  expect(act(as('therapist', null), block('two'))).toMatchObject({ code: 'foreign-client' });
  expect(Y.encodeStateAsUpdate(live)).toEqual(before);
});

test('a map takes no records of private rooms', () => {
  for (const edit of [block('x'), draft('x')]) {
    const judged = open({ kind: 'map' }).act(as('therapist', null), edit);
    expect(judged).toMatchObject({ kind: 'refused', code: 'unknown-root' });
  }
});

test('a block taken away before it ever arrived arrives without its words', () => {
  const { live, send } = open(notes);
  const judged = send(as('therapist', null), (doc) => {
    const other = new Y.Doc();
    const edit = block('never to be read');
    if (edit.kind !== 'create' || edit.record !== 'blocks') return;
    commit(other, [edit], new LocalEdit('write', null));
    const gone: readonly AnyEdit[] = [
      { kind: 'set', record: 'blocks', id: edit.id, field: 'words', value: '' },
      { kind: 'delete', record: 'blocks', id: edit.id },
    ];
    commit(other, gone, new LocalEdit('remove', null));
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), new RemoteEdit('other'));
  });
  expect(judged.kind).toBe('accepted');
  expect(Buffer.from(Y.encodeStateAsUpdate(live)).includes('never to be')).toBe(false);
});
