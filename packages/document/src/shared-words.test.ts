import { createAnnotationId } from '@undercurrent/cycle';
import type { Actor } from '@undercurrent/cycle';
import { describe, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { createReplicas, settle } from '../../../tests/world/replicas.ts';
import type { Replica } from '../../../tests/world/replicas.ts';
import { createRandom } from '../../../tests/world/seeded-random.ts';
import { addSticky, writeNote } from './commands/annotations.ts';
import { commit } from './commit.ts';
import { firstEdits } from './first-edits.ts';
import { LocalEdit } from './origin.ts';
import { cutWords, indexOfCaret, mergeWords, spliceBetween, tickBefore } from './shared-words.ts';

const random = createRandom(7);
const therapist: Actor = { role: 'therapist', person: null };
const id = createAnnotationId(random.part);

/** Two people at one sticky that says this. */
function atOneNote(words: string): readonly [Replica, Replica] {
  const start = firstEdits([{ name: 'Lanie', pronouns: 'she' }], random.part);
  const [one, other] = createReplicas(start, [therapist, therapist]);
  if (!one || !other) throw new Error('two seats');
  const edits = addSticky(one.reader.current(), therapist, { id, at: { x: 0, y: 0 }, words });
  if ('reason' in edits) throw new Error(edits.reason);
  one.act(edits);
  settle([one, other]);
  return [one, other];
}

function read({ reader }: Replica): string {
  const note = reader.current().annotations.get(id);
  return note?.kind === 'sticky' ? note.words : expect.unreachable();
}

function write(seat: Replica, to: string, from = read(seat)): void {
  const edits = writeNote(seat.reader.current(), therapist, { id, from, to });
  if ('reason' in edits) throw new Error(edits.reason);
  seat.act(edits);
}

describe('the smallest cut', () => {
  test.each([
    ['abc', 'abXc', { at: 2, remove: 0, insert: 'X' }],
    ['abc', 'ac', { at: 1, remove: 1, insert: '' }],
    ['', 'شكرا', { at: 0, remove: 0, insert: 'شكرا' }],
    ['aa', 'aaa', { at: 2, remove: 0, insert: 'a' }],
    ['say 😀!', 'say 😁!', { at: 4, remove: 2, insert: '😁' }],
    ['😀', '🨀', { at: 0, remove: 2, insert: '🨀' }],
    ['👨!', '👨‍👩!', { at: 0, remove: 2, insert: '👨‍👩' }],
    ['👍 ok', '👍🏽 ok', { at: 0, remove: 2, insert: '👍🏽' }],
    ['👨‍👩‍👧', '👨‍👩‍👦', { at: 0, remove: 8, insert: '👨‍👩‍👦' }],
    ['I ❤ it', 'I ❤️ it', { at: 2, remove: 1, insert: '❤️' }],
  ])('makes %j into %j', (before, after, splice) => {
    expect(spliceBetween(before, after)).toEqual(splice);
    expect(mergeWords(before, { from: before, to: after })).toBe(after);
  });

  test('is none between words that are the same', () => {
    expect(spliceBetween('same', 'same')).toBeNull();
  });
});

test.each([
  ['ab😀', 3, 'ab'],
  ['ab👨‍👩‍👧', 7, 'ab'],
  ['ab👍🏽', 4, 'ab'],
  ['abc', 3, 'abc'],
  ['شكرا', 2, 'شك'],
])('words that are too long (%j, %i) end with a whole character', (words, max, cut) => {
  expect(cutWords(words, max)).toBe(cut);
});

describe('words that are brought into what another wrote meanwhile', () => {
  test.each([
    ['the start', 'at the start', 'the start again', 'at the start again'],
    ['we argue', 'we often argue', 'we argue loudly', 'we often argue loudly'],
    ['one two', 'one', 'one two three', 'one three'],
    ['abcdef', 'aXf', 'abcYdef', 'aXYf'],
    ['', 'mine', 'theirs', 'minetheirs'],
    ['gone', '', 'gone and more', ' and more'],
  ])('from %j: %j into %j', (from, to, now, merged) => {
    expect(mergeWords(now, { from, to })).toBe(merged);
  });
});

describe('two at one note', () => {
  test('writing at once keep every character of both, in the same order everywhere', () => {
    const [one, other] = atOneNote('We .');
    for (const letter of 'talk') write(one, read(one).replace('.', `${letter}.`));
    for (const letter of 'listen') write(other, read(other).replace('.', `${letter}.`));
    settle([one, other]);
    expect(read(one)).toBe(read(other));
    expect(read(one)).toContain('talk');
    expect(read(one)).toContain('listen');
  });

  test('a character that is joined of several stays whole, whatever another writes beside it', () => {
    const [one, other] = atOneNote('👨!');
    write(one, '👨‍👩‍👧!');
    write(other, '👨, we two!');
    settle([one, other]);
    expect(read(one)).toBe(read(other));
    expect(read(one)).toContain('👨‍👩‍👧');
    expect(read(one)).toContain(', we two');
  });

  test('half a character reads alike everywhere', () => {
    const [one, other] = atOneNote('');
    write(one, 'a\ud83d');
    settle([one, other]);
    expect(read(one)).toBe('a\ufffd');
    expect(read(other)).toBe(read(one));
  });

  test('undo takes back what one wrote oneself, letter by letter, whoever wrote in between', () => {
    const [one, other] = atOneNote('ab');
    write(one, 'aXXb');
    settle([one, other]);
    write(other, 'aX-Xb');
    settle([one, other]);
    expect(one.history.undo()).toBe(true);
    settle([one, other]);
    expect(read(other)).toBe('a-b');
    expect(one.history.redo()).toBe(true);
    expect(read(one).replaceAll('-', '')).toBe('aXXb');
    expect(read(one)).toContain('-');
  });

  test('undo gives back what one took out, and the acts before it find it', () => {
    const [one, other] = atOneNote('start');
    write(one, 'start abc');
    write(one, 'start ac');
    settle([one, other]);
    write(other, 'start ac!');
    settle([one, other]);
    one.history.undo();
    expect(read(one)).toBe('start abc!');
    one.history.undo();
    expect(read(one)).toBe('start!');
    one.history.redo();
    one.history.redo();
    expect(read(one)).toBe('start ac!');
  });

  test('more of an act goes with it in one step', () => {
    const [one] = atOneNote('');
    write(one, 'a');
    const edits = writeNote(one.reader.current(), therapist, { id, from: 'a', to: 'ab' });
    if ('reason' in edits) throw new Error(edits.reason);
    commit(one.doc, edits, new LocalEdit('write', null), { record: one.history.recordMore });
    expect(read(one)).toBe('ab');
    one.history.undo();
    expect(read(one)).toBe('');
    one.history.redo();
    expect(read(one)).toBe('ab');
  });

  test('undoing a note that another has written on leaves it there', () => {
    const [one, other] = atOneNote('mine');
    write(other, 'mine and ours');
    settle([one, other]);
    one.history.undo();
    expect(read(one)).toBe('mine and ours');
  });

  test('a caret keeps its place beside the character it stands behind', () => {
    const [one, other] = atOneNote('hello world');
    const text = () => (one.doc.getMap('annotations').get(id) as Y.Map<unknown>).get('words') as Y.Text;
    const caret = tickBefore(text(), 5);
    write(other, 'oh, hello world');
    expect(indexOfCaret(text(), { client: other.doc.clientID, clock: 10_000 })).toBeNull();
    write(other, 'oh, hello there world');
    settle([one, other]);
    expect(indexOfCaret(text(), caret)).toBe(9);
    expect(indexOfCaret(text(), tickBefore(text(), 0))).toBe(0);
    write(other, 'oh, world');
    settle([one, other]);
    expect(indexOfCaret(text(), caret)).toBe(4);
  });
});
