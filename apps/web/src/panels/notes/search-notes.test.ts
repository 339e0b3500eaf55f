import { createBlockId } from '@undercurrent/cycle';
import type { Block } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { searchNotes } from './search-notes.ts';

let count = 0;
const block = (words: string, day: string | null = null): Block => ({
  id: createBlockId(() => `block${String((count += 1)).padStart(8, '0')}`),
  kind: day ? 'heading' : 'paragraph',
  words,
  day,
  rank: 'a0',
});
const notes = [
  block('', '2026-03-14'),
  block('Lanie was late, and late again'),
  block('', '2026-03-21'),
  block('Élan: she came LATE'),
  block('nothing here'),
];

test('what is found is marked in its own words, under the meeting it was written in', () => {
  const found = searchNotes(notes, 'late');
  expect(found.map(({ day }) => day)).toEqual(['2026-03-14', '2026-03-21']);
  expect(found[0]?.parts).toEqual([
    { text: 'Lanie was ', isMatch: false },
    { text: 'late', isMatch: true },
    { text: ', and ', isMatch: false },
    { text: 'late', isMatch: true },
    { text: ' again', isMatch: false },
  ]);
  expect(found[0]?.at).toBe(10);
  expect(found[1]?.parts.at(-1)).toEqual({ text: 'LATE', isMatch: true });
});

test('accents and upper case make no difference, and places stay where they are', () => {
  expect(searchNotes(notes, 'elan').map(({ parts }) => parts[0])).toEqual([{ text: 'Élan', isMatch: true }]);
  expect(searchNotes([block('😀 straße naïve')], 'NAIVE')[0]?.parts.at(-1)?.text).toBe('naïve');
});

test('nothing is looked for, nothing is found', () => {
  expect(searchNotes(notes, '  ')).toEqual([]);
  expect(searchNotes(notes, 'elsewhere')).toEqual([]);
});
