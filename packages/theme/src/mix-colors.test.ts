import { expect, test } from 'vitest';
import { contrastOf } from './contrast.ts';
import { leastContrast, mixColors, quietInk } from './mix-colors.ts';
import { palettes, personPaintNames } from './palette.ts';

test('a mixture lies between its colours, and ends in them', () => {
  expect(mixColors('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(mixColors('#123456', '#fedcba', 0)).toBe('#123456');
  expect(mixColors('#123456', '#fedcba', 1)).toBe('#fedcba');
});

test.each(['light', 'dark'] as const)('quiet words on a card can be read in %s, and are quieter', (mode) => {
  const palette = palettes[mode];
  const inks = [
    palette.ink,
    palette.together.text,
    ...personPaintNames.map((name) => palette.people[name].text),
  ];
  for (const ink of inks) {
    const quiet = quietInk(ink, palette.card);
    expect(contrastOf(quiet, palette.card)).toBeGreaterThanOrEqual(leastContrast);
    expect(contrastOf(quiet, palette.card)).toBeLessThan(contrastOf(ink, palette.card));
  }
});

test('words that can just be read stay as they are', () => {
  expect(quietInk('#777777', '#ffffff')).toBe('#777777');
});
