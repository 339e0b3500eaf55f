import { expect, test } from 'vitest';
import { keepEarly } from '../scenes/writing-draft.ts';
import { takeEarly } from './early-keys.ts';

const type = (id: string, ...keys: readonly string[]) => keys.forEach((key) => keepEarly(id, key));

test('what is typed before a field opens stands behind the words that are there, once', () => {
  type('note', '!', ' ', 'o', 'k');
  expect(takeEarly('note', 'help')).toEqual({ words: 'help! ok', isDone: false });
  expect(takeEarly('note', 'help').words).toBe('help');
});

test('a key that takes a letter back takes one of the words that are there, too, and a whole one', () => {
  type('note', 'x', 'Backspace', 'Backspace', '!');
  expect(takeEarly('note', 'yes😀').words).toBe('yes!');
});

test('Enter finishes them, and what comes after it is not in them', () => {
  type('note', 'o', 'k', 'Enter', 'v', 'Backspace');
  expect(takeEarly('note', '')).toEqual({ words: 'ok', isDone: true });
});

test('what is typed into one thing is never in another', () => {
  type('note', 'a');
  type('card', 'b');
  type('note', 'c');
  expect(['card', 'note', 'label'].map((id) => takeEarly(id, '').words)).toEqual(['b', 'ac', '']);
});
