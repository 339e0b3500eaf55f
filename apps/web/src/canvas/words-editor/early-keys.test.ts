import { expect, test } from 'vitest';
import { holdEarly } from '../scenes/writing-draft.ts';
import { takeEarly } from './early-keys.ts';

const type = (id: string, ...keys: readonly string[]) => keys.forEach((key) => holdEarly(id, key));

test('what is typed before a field opens stands behind the words that are there, once', () => {
  type('note', '!', ' ', 'o', 'k');
  expect(takeEarly('note', 'help')).toBe('help! ok');
  expect(takeEarly('note', 'help')).toBe('help');
});

test('a key that takes a letter back takes one of the words that are there, too, and a whole one', () => {
  type('note', 'x', 'Backspace', 'Backspace', '!');
  expect(takeEarly('note', 'yes😀')).toBe('yes!');
});

test('what is typed into one thing is never in another', () => {
  type('note', 'a');
  type('card', 'b');
  type('note', 'c');
  expect([takeEarly('card', ''), takeEarly('note', ''), takeEarly('label', '')]).toEqual(['b', 'ac', '']);
});
