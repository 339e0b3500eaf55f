import { createBlockId, limits } from '@undercurrent/cycle';
import type { Actor, BlockId } from '@undercurrent/cycle';
import { beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { commit } from '../commit.ts';
import { createHistory } from '../history.ts';
import { openNotes } from '../open-list.ts';
import { LocalEdit } from '../origin.ts';
import { beginDay, changeBlock, insertBlocks, joinBlocks, splitBlock } from './notes.ts';

const therapist: Actor = { role: 'therapist', person: null };
let count = 0;
const newId = (): BlockId => createBlockId(() => `block${String((count += 1)).padStart(8, '0')}`);

const write = () => {
  const doc = new Y.Doc();
  const reader = openNotes(doc);
  const history = createHistory(doc, null, therapist);
  const run = (answer: ReturnType<typeof insertBlocks>) => {
    if ('reason' in answer) throw new Error(answer.reason);
    commit(doc, answer, new LocalEdit('test', null), history);
  };
  const told = () => reader.current().map(({ kind, words }) => `${kind}: ${words}`);
  return { doc, reader, history, run, told, now: reader.current };
};
let page = write();
beforeEach(() => {
  page = write();
});

function type(words: string, kind: 'paragraph' | 'item' | 'heading' = 'paragraph'): BlockId {
  const id = newId();
  page.run(insertBlocks(page.now(), therapist, { blocks: [{ id, kind, words }] }));
  return id;
}

test('a day begins once, with its heading and a first paragraph', () => {
  const begin = (day: string) =>
    page.run(beginDay(page.now(), therapist, { day, heading: newId(), paragraph: newId() }));
  begin('2026-03-14');
  type('she came late');
  begin('2026-03-14');
  begin('2026-03-21');
  expect(page.now().map(({ kind, day }) => day ?? kind)).toEqual([
    '2026-03-14',
    'paragraph',
    'paragraph',
    '2026-03-21',
    'paragraph',
  ]);
});

test('Enter puts what follows the caret into the next block; a list goes on, a heading gives way to text', () => {
  const item = type('ask about Sunday', 'item');
  page.run(splitBlock(page.now(), therapist, { id: item, words: 'ask about Sunday', at: 4, next: newId() }));
  const heading = type('Beneath', 'heading');
  page.run(splitBlock(page.now(), therapist, { id: heading, words: 'Beneath', at: 7, next: newId() }));
  expect(page.told()).toEqual(['item: ask ', 'item: about Sunday', 'heading: Beneath', 'paragraph: ']);
});

test('Backspace at the beginning joins with the block above, which stays what it is', () => {
  type('ask ', 'item');
  const below = type('about Sunday');
  page.run(joinBlocks(page.now(), therapist, { id: below, words: 'about Sunday' }));
  expect(page.told()).toEqual(['item: ask about Sunday']);
  const [top] = page.now();
  if (!top) throw new Error('one block is left');
  page.run(joinBlocks(page.now(), therapist, { id: top.id, words: top.words }));
  expect(page.told()).toEqual(['item: ask about Sunday']);
});

test('blocks go in where they are put, in one order however many', () => {
  const first = type('1');
  type('4');
  const blocks = ['2', '3'].map((words) => ({ id: newId(), kind: 'paragraph' as const, words }));
  page.run(insertBlocks(page.now(), therapist, { after: first, blocks }));
  const top = { id: newId(), kind: 'heading' as const, words: '0' };
  page.run(insertBlocks(page.now(), therapist, { after: null, blocks: [top] }));
  expect(page.now().map(({ words }) => words)).toEqual(['0', '1', '2', '3', '4']);
});

test('what is taken away leaves no words behind, and comes back with one undo', () => {
  type('above');
  const id = type('never to be written down');
  page.run(joinBlocks(page.now(), therapist, { id, words: '' }));
  expect(page.told()).toEqual(['paragraph: above']);
  expect(Buffer.from(Y.encodeStateAsUpdate(page.doc)).includes('never to be')).toBe(false);
  expect(page.history.undo()).toBe(true);
  expect(page.told()).toEqual(['paragraph: above', 'paragraph: never to be written down']);
});

test('a block that did not change stays the same object', () => {
  const id = type('one');
  type('two');
  const [, before] = page.now();
  page.run(changeBlock(page.now(), therapist, { id, words: 'changed', kind: 'item' }));
  expect(page.told()).toEqual(['item: changed', 'paragraph: two']);
  expect(page.now()[1]).toBe(before);
});

test('nobody but the therapist writes notes, and none too long', () => {
  const id = type('one');
  const person = page.now();
  for (const role of ['partner', 'shared', 'observer'] as const) {
    const actor: Actor = { role, person: null };
    const blocks = [{ id: newId(), kind: 'item' as const, words: 'x' }];
    for (const answer of [
      insertBlocks(person, actor, { blocks }),
      changeBlock(person, actor, { id, words: 'x' }),
      splitBlock(person, actor, { id, words: 'one', at: 1, next: newId() }),
      joinBlocks(person, actor, { id, words: 'one' }),
      beginDay(person, actor, { day: '2026-03-14', heading: newId(), paragraph: newId() }),
    ]) {
      expect(answer).toMatchObject({ reason: 'not-allowed' });
    }
  }
  const words = 'x'.repeat(limits.words + 1);
  expect(changeBlock(page.now(), therapist, { id, words })).toMatchObject({ reason: 'too-long' });
  expect(changeBlock(page.now(), therapist, { id: newId(), words: 'x' })).toMatchObject({ reason: 'gone' });
});
