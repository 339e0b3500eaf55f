import { mapFonts } from '@undercurrent/theme';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fakeMeasure } from '../testing/maps.ts';
import { directionOf } from './direction.ts';
import { createWrap } from './wrap.ts';

const font = mapFonts.cardWords;
const bare = (text: string) => text.replace(/\s+/gu, '');

test('any words keep every letter, in order, and no line is wider than it may be', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.integer({ min: 40, max: 300 }),
      (words, width) => {
        const { lines } = createWrap(fakeMeasure)(words, font, width);
        expect(bare(lines.join(''))).toBe(bare(words));
        const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
        for (const line of lines) {
          const isOneGrapheme = [...graphemes.segment(line.trim())].length <= 1;
          expect(isOneGrapheme || fakeMeasure(line, font) <= width).toBe(true);
        }
      },
    ),
  );
});

test('lines break between words before they break inside one', () => {
  const { lines } = createWrap(fakeMeasure)('raise my voice, ask again and again', font, 120);
  expect(lines.every((line) => !line.startsWith(' ') && !line.endsWith(' '))).toBe(true);
  expect(lines.join(' ')).toBe('raise my voice, ask again and again');
});

test('no line begins with a mark that its language sets off by a space', () => {
  for (let width = 60; width < 200; width += 1) {
    const { lines } = createWrap(fakeMeasure)(
      'Que se dit Hans alors\u202f? «\u202foui\u00a0», je crois',
      font,
      width,
    );
    for (const line of lines) expect(line).toMatch(/^[^?»].*[^«]$/u);
  }
});

test('a word wider than the card breaks between graphemes, never inside one', () => {
  const family = '👩‍👩‍👧‍👦';
  const { lines } = createWrap(fakeMeasure)(family.repeat(12), font, 200);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.every((line) => line.length % family.length === 0)).toBe(true);
});

test('line ends that were typed stay', () => {
  expect(createWrap(fakeMeasure)('one\ntwo\r\n\nthree', font, 300).lines).toEqual([
    'one',
    'two',
    '',
    'three',
  ]);
});

test('the same question is answered without measuring again', () => {
  let asked = 0;
  const wrap = createWrap((text, used) => {
    asked++;
    return fakeMeasure(text, used);
  });
  const first = wrap('again and again', font, 100);
  const before = asked;
  expect(wrap('again and again', font, 100)).toBe(first);
  expect(asked).toBe(before);
});

test('a text goes the way of its first letter', () => {
  expect(['Hello שלום', '“שלום” he said', '123', 'مرحبا'].map(directionOf)).toEqual([
    'ltr',
    'rtl',
    'ltr',
    'rtl',
  ]);
});
