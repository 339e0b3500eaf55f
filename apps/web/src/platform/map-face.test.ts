import { mapFonts } from '@undercurrent/theme';
import { afterEach, expect, test } from 'vitest';
import { choosePlainFace, shownFont } from './map-face.ts';

afterEach(() => choosePlainFace(false));

test('handwriting is shown as it is until the plain face is chosen, then smaller and plain', () => {
  expect(shownFont(mapFonts.sticky)).toBe(mapFonts.sticky);
  choosePlainFace(true);
  const plain = shownFont(mapFonts.sticky);
  expect(plain).toMatchObject({ family: 'plain', weight: 500 });
  expect(plain.size).toBeLessThan(mapFonts.sticky.size);
  expect(shownFont(mapFonts.sticky), 'one font has one plain one').toBe(plain);
});

test('what is plain already stays as it is', () => {
  choosePlainFace(true);
  expect(shownFont(mapFonts.cardWords)).toBe(mapFonts.cardWords);
});
