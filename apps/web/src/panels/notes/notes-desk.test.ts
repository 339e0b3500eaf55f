import { createBlockId } from '@undercurrent/cycle';
import type { Actor, Block, BlockId } from '@undercurrent/cycle';
import { LocalEdit, commit, createHistory, openNotes } from '@undercurrent/document';
import { beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createStore } from 'zustand';
import { FakeClock } from '../../../../../tests/world/fake-clock.ts';
import type { NotesConnection } from '../../connection/private-connection.ts';
import { createNotesDesk } from './notes-desk.ts';

const therapist: Actor = { role: 'therapist', person: null };
let count = 0;
const newId = (): BlockId => createBlockId(() => `block${String((count += 1)).padStart(8, '0')}`);

function open() {
  const doc = new Y.Doc();
  const reader = openNotes(doc);
  const history = createHistory(doc, null, therapist);
  const model = createStore(() => reader.current());
  reader.subscribe((now) => model.setState(now, true));
  const acts: string[] = [];
  const notes: NotesConnection = {
    model,
    state: createStore(() => ({ name: 'connected' as const })),
    saveState: createStore(() => 'saved' as const),
    history: createStore(() => ({ canUndo: false, canRedo: false })),
    run: (act, command) => {
      const answer = command(reader.current(), therapist);
      if ('reason' in answer) return answer;
      if (answer.length > 0 && commit(doc, answer, new LocalEdit(act, null), history)) acts.push(act);
      return null;
    },
    undo: history.undo,
    redo: history.redo,
  };
  const clock = new FakeClock();
  const told: string[] = [];
  const desk = createNotesDesk({
    notes,
    newId,
    today: () => '2026-03-14',
    after: clock.after,
    tell: ({ reason }) => told.push(reason),
  });
  const list = () => reader.current();
  const says = () => list().map(({ kind, day, words }) => (day === null ? `${kind}: ${words}` : day));
  return { desk, clock, acts, told, list, says };
}
let page = open();
beforeEach(() => {
  page = open();
});

const blockAt = (index: number): Block => {
  const block = page.list()[index];
  if (!block) throw new Error('no such block');
  return block;
};
const type = (index: number, words: string, isComposing = false) =>
  page.desk.type({ block: blockAt(index), words, isComposing });
const focused = () => {
  const { focus } = page.desk.state.getState();
  return focus && [page.list().findIndex(({ id }) => id === focus.id), focus.caret];
};

test('the first words of a day come with its heading; the hands stay where they write', () => {
  page.desk.begin('She');
  expect(page.says()).toEqual(['2026-03-14', 'paragraph: She']);
  expect(focused()).toEqual([1, 3]);
  page.desk.begin('more');
  expect(page.says()).toEqual(['2026-03-14', 'paragraph: She', 'paragraph: more']);
});

test('what is typed is written down after a pause, in one act, or at once when something else is done', async () => {
  page.desk.begin('S');
  for (const words of ['Sh', 'She', 'She came']) type(1, words);
  expect(page.says()[1]).toBe('paragraph: S');
  await page.clock.advance(300);
  expect(page.says()[1]).toBe('paragraph: She came');
  expect(page.acts).toEqual(['begin notes', 'write notes']);
  type(1, 'She came late');
  page.desk.flush();
  expect(page.says()[1]).toBe('paragraph: She came late');
});

test('Enter, a dash, and Backspace do as on paper', () => {
  page.desk.begin('ask about Sunday');
  type(1, 'ask about Monday');
  page.desk.obey('split', { block: blockAt(1), words: 'ask about Monday', caret: 4 });
  expect(page.says().slice(1)).toEqual(['paragraph: ask ', 'paragraph: about Monday']);
  expect(focused()).toEqual([2, 0]);
  type(2, '- about Monday');
  expect(page.says()[2]).toBe('item: about Monday');
  page.desk.obey('plain', { block: blockAt(2), words: 'about Monday', caret: 0 });
  page.desk.obey('join', { block: blockAt(2), words: 'about Monday', caret: 0 });
  expect(page.says().slice(1)).toEqual(['paragraph: ask about Monday']);
  expect(focused()).toEqual([1, 4]);
});

test('nothing is joined into the heading of a meeting, but an empty line under it goes', () => {
  page.desk.begin('words');
  page.desk.obey('join', { block: blockAt(1), words: 'words', caret: 0 });
  expect(page.says()).toEqual(['2026-03-14', 'paragraph: words']);
  type(1, '');
  page.desk.obey('join', { block: blockAt(1), words: '', caret: 0 });
  expect(page.says()).toEqual(['2026-03-14']);
});

test('Delete at the end takes the next block in', () => {
  page.desk.begin('one');
  page.desk.begin('two');
  type(1, 'one and ');
  page.desk.obey('join-next', { block: blockAt(1), words: 'one and ', caret: 8 });
  expect(page.says().slice(1)).toEqual(['paragraph: one and two']);
  expect(focused()).toEqual([1, 8]);
});

test('pasted lines come as blocks between what stood before and after the caret', () => {
  page.desk.begin('before after');
  expect(page.desk.paste('one line', { block: blockAt(1), words: 'before after', caret: 7 })).toBe(false);
  expect(page.desk.paste('- one\n- two', { block: blockAt(1), words: 'before after', caret: 7 })).toBe(true);
  expect(page.says().slice(1)).toEqual(['paragraph: before ', 'item: one', 'item: two', 'paragraph: after']);
  expect(focused()).toEqual([3, 3]);
});

test('undo takes back the last thing written, and the hands find a place if theirs is gone', () => {
  page.desk.begin('one');
  page.desk.obey('split', { block: blockAt(1), words: 'one', caret: 3 });
  type(2, 'two');
  page.desk.obey('undo', { block: blockAt(2), words: 'two', caret: 3 });
  expect(page.says().slice(1)).toEqual(['paragraph: one', 'paragraph: ']);
  page.desk.obey('undo', { block: blockAt(2), words: '', caret: 0 });
  expect(page.says().slice(1)).toEqual(['paragraph: one']);
  expect(focused()).toEqual([1, 3]);
});

test('a word that is being composed is no list yet', () => {
  page.desk.begin('x');
  type(1, '- ', true);
  page.desk.flush();
  expect(page.says()[1]).toBe('paragraph: - ');
});

test('words that are too long are told, not lost in silence', () => {
  page.desk.begin('x');
  type(1, 'x'.repeat(5_000));
  page.desk.flush();
  expect(page.told).toEqual(['too-long']);
});
