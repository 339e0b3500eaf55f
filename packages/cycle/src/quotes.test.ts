import fc from 'fast-check';
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

test('two words are one where they begin alike for half of the longer, whatever else is there', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 9 });
  const isOneWord = (a: string, b: string) => {
    const needed = Math.max(3, Math.ceil(Math.max(a.length, b.length) / 2));
    return a === b || (Math.min(a.length, b.length) >= needed && a.slice(0, needed) === b.slice(0, needed));
  };
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), word, (found, sought) => {
      expect(quotes(found.join(' '), sought)).toBe(found.some((each) => isOneWord(each, sought)));
    }),
  );
});

test('a map full of words that are alike and never the same is read through in one go', () => {
  const letters = (from: number) =>
    Array.from({ length: 2_000 }, (_, n) => String.fromCharCode(from + (n % 13))).join(' ');
  const [text, words] = [letters(97), letters(110)];
  for (let pair = 0; pair < 600; pair += 1) expect(quotes(text, words)).toBe(false);
});
