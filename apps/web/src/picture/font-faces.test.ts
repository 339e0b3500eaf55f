import { expect, test } from 'vitest';
import type { FontFaceRule } from './font-faces.ts';
import { facesFor, familyNames, readUnicodeRange } from './font-faces.ts';

const face = (address: string, part: Partial<FontFaceRule>): FontFaceRule => ({
  family: 'Caveat',
  isItalic: false,
  weights: [400, 400],
  ranges: [[0, 0xff]],
  address,
  ...part,
});
const faces = [
  face('caveat-500', { weights: [500, 500] }),
  face('caveat-700', { weights: [700, 700] }),
  face('caveat-700-ext', { weights: [700, 700], ranges: [[0x100, 0x2ff]] }),
  face('figtree', { family: 'Figtree Variable', weights: [300, 900] }),
  face('figtree-italic', { family: 'Figtree Variable', weights: [300, 900], isItalic: true }),
];
const addresses = (...uses: Parameters<typeof facesFor>[1]) =>
  facesFor(faces, uses).map((each) => each.address);

test('only the faces of the families and weights that are drawn are taken', () => {
  expect(addresses({ font: { family: 'hand', size: 40, weight: 700 }, text: 'Tango' })).toEqual([
    'caveat-700',
  ]);
  expect(addresses({ font: { family: 'plain', size: 15, weight: 500 }, text: 'Tango' })).toEqual(['figtree']);
});

test('a face for other letters comes along only when such letters are drawn', () => {
  expect(addresses({ font: { family: 'hand', size: 40, weight: 700 }, text: 'Łódź' })).toEqual([
    'caveat-700',
    'caveat-700-ext',
  ]);
});

test('italics take the italic face', () => {
  const font = { family: 'plain', size: 15, weight: 500, isItalic: true } as const;
  expect(addresses({ font, text: 'a' })).toEqual(['figtree-italic']);
});

test('a weight that is nowhere declared takes the nearest', () => {
  expect(addresses({ font: { family: 'hand', size: 24, weight: 400 }, text: 'a' })).toEqual(['caveat-500']);
});

test('unicode ranges and lists of families are read as style sheets write them', () => {
  expect(readUnicodeRange('U+0000-00FF, U+131,U+4??')).toEqual([
    [0, 0xff],
    [0x131, 0x131],
    [0x400, 0x4ff],
  ]);
  expect(familyNames(`'Figtree Variable', "Figtree", sans-serif`)).toEqual([
    'Figtree Variable',
    'Figtree',
    'sans-serif',
  ]);
});
