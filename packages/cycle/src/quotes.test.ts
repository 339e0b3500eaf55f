import { expect, test } from 'vitest';
import { quotes } from './quotes.ts';

test.each([
  ['When Malaki goes quiet, Lanie raises her voice.', 'raise my voice'],
  ['Lanie is left alone in the evenings and waits.', 'evenings alone, waiting for my parents'],
  ['Underneath, Lanie longs to know that he is there.', 'to know you are there'],
  ['Malaki leaves the room', 'leaving'],
  ['Lanie feels sad.', 'sad'],
  ['Malaki: “silence”', '“Silence.”'],
])('"%s" tells "%s" again', (text, words) => {
  expect(quotes(text, words)).toBe(true);
});

test.each([
  ['When Malaki goes quiet, Lanie feels abandoned.', 'evenings alone, waiting for my parents'],
  ['They have what they need when they are with them.', 'they have them with what that would be: thunder'],
  ['Malaki leaves the room', 'raise my voice'],
  ['', 'sad'],
  ['anything', ''],
])('"%s" does not tell "%s"', (text, words) => {
  expect(quotes(text, words)).toBe(false);
});
