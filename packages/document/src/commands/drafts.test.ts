import { createCardId, createDraftId, createPersonId } from '@undercurrent/cycle';
import type { Actor, DraftId } from '@undercurrent/cycle';
import { beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { cardSaying, tangoSession } from '../../../../tests/world/tango-session.ts';
import { commit } from '../commit.ts';
import { createHistory } from '../history.ts';
import { openDrafts } from '../open-list.ts';
import { LocalEdit } from '../origin.ts';
import { addDraft, changeDraft, keepTakenBack, markPlaced, removeDraft } from './drafts.ts';

const lanie: Actor = { role: 'partner', person: createPersonId(() => 'lanie-number-one') };
let count = 0;
const newId = (): DraftId => createDraftId(() => `draft${String((count += 1)).padStart(8, '0')}`);
const day = '2026-03-14';
const card = createCardId(() => 'card-number-one');

const open = () => {
  const doc = new Y.Doc();
  const reader = openDrafts(doc);
  const history = createHistory(doc, null, lanie);
  const run = (answer: ReturnType<typeof addDraft>) => {
    if ('reason' in answer) throw new Error(answer.reason);
    commit(doc, answer, new LocalEdit('test', null), history);
  };
  return { doc, history, run, now: reader.current };
};
let own = open();
beforeEach(() => {
  own = open();
});

function keep(words: string): DraftId {
  const id = newId();
  own.run(addDraft(own.now(), lanie, { id, kind: 'root', words, day }));
  return id;
}

test('the newest draft comes first', () => {
  for (const words of ['one', 'two', 'three']) keep(words);
  expect(own.now().map(({ words }) => words)).toEqual(['three', 'two', 'one']);
});

test('a draft can be changed, and placed, and be nobody’s card again', () => {
  const id = keep('evenings alone');
  own.run(changeDraft(own.now(), lanie, { id, change: { kind: 'fear', words: 'being left', under: card } }));
  own.run(markPlaced(own.now(), lanie, { id, card }));
  expect(own.now()).toMatchObject([{ kind: 'fear', words: 'being left', under: card, placedAs: card }]);
  own.run(markPlaced(own.now(), lanie, { id, card: null }));
  expect(own.now()).toMatchObject([{ placedAs: null }]);
});

test('a card that is taken back is kept as it says now: in its own draft, or in a new one', () => {
  const { map } = tangoSession();
  const root = cardSaying(map(), 'to know he is there');
  own.run(keepTakenBack(own.now(), lanie, { card: root, id: newId(), day }));
  expect(own.now()).toMatchObject([
    { kind: 'need', words: root.phrase.text, under: root.under, placedAs: null },
  ]);

  const [kept] = own.now();
  if (!kept) throw new Error('one is kept');
  own.run(markPlaced(own.now(), lanie, { id: kept.id, card: root.id }));
  const reworded = { ...root, phrase: { ...root.phrase, text: 'to hear him come home' } };
  own.run(keepTakenBack(own.now(), lanie, { card: reworded, id: newId(), day }));
  expect(own.now()).toMatchObject([{ id: kept.id, words: 'to hear him come home', placedAs: null }]);
});

test('a draft thrown away leaves no words behind, and comes back with one undo', () => {
  const id = keep('what I never said');
  own.run(removeDraft(own.now(), lanie, { id }));
  expect(own.now()).toEqual([]);
  expect(Buffer.from(Y.encodeStateAsUpdate(own.doc)).includes('never said')).toBe(false);
  expect(own.history.undo()).toBe(true);
  expect(own.now()).toMatchObject([{ words: 'what I never said' }]);
});

test('neither the therapist nor a shared seat nor an observer has drafts', () => {
  const id = keep('evenings alone');
  const others = [
    { role: 'therapist', person: null },
    { role: 'shared', person: lanie.person },
    { role: 'observer', person: null },
  ] as const;
  for (const actor of others) {
    const given = { id: newId(), kind: 'letter', words: 'x', day } as const;
    expect(addDraft(own.now(), actor, given)).toMatchObject({ reason: 'not-allowed' });
    expect(changeDraft(own.now(), actor, { id, change: { words: 'x' } })).toMatchObject({
      reason: 'not-allowed',
    });
    expect(markPlaced(own.now(), actor, { id, card })).toMatchObject({ reason: 'not-allowed' });
    expect(removeDraft(own.now(), actor, { id })).toMatchObject({ reason: 'not-allowed' });
  }
  expect(addDraft(own.now(), lanie, { id: newId(), kind: 'letter', words: ' ', day })).toMatchObject({
    reason: 'empty-words',
  });
});
