import { palettes } from '@undercurrent/theme';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createComposer } from './compose.ts';
import { escapeXml, sceneToSvg } from './svg.ts';
import { cardAt, cast, fakeMeasure, mapOf, tangoPlans } from './testing/maps.ts';

const palette = palettes.light;

function svgOf(words: string, name = 'A name'): string {
  const [lanie] = cast;
  if (!lanie) throw new Error('nobody is there');
  const scene = createComposer({ measure: fakeMeasure }).compose(
    mapOf([{ owner: lanie.id, kind: 'feeling', words }], { name }),
    { palette },
  );
  return sceneToSvg(scene, { box: scene.bounds, fontsCss: '', background: null });
}

test('words cannot leave their text: markup in them is only text', () => {
  const svg = svgOf('<script>alert(1)</script> & "quotes" \u0000', '</text><image href="x"/>');
  expect(svg).not.toMatch(/<script|<image/u);
  expect(svg).not.toContain('\u0000');
  expect(svg).toContain('&#60;script&#62;');
  expect(svg).toContain('&#38;');
});

test('any words at all give well-formed elements: every < opens or closes one of ours', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
      const svg = svgOf(words);
      const tags = svg.match(/<\/?[a-zA-Z]*/gu) ?? [];
      const ours = /^<\/?(?:svg|defs|filter|feDropShadow|linearGradient|stop|rect|path|text)$/u;
      expect(tags.filter((tag) => !ours.test(tag))).toEqual([]);
      expect(svg.replace(/&#\d+;/gu, '')).not.toContain('&');
    }),
  );
});

test('a lone half of a surrogate pair is left out, a whole pair stays', () => {
  expect(escapeXml('a\ud800b😀')).toBe('ab😀');
});

test('a picture names nothing of the map but what is drawn, and refers to nothing outside', () => {
  const scene = createComposer({ measure: fakeMeasure }).compose(
    mapOf(tangoPlans, { isBeneathRaised: true }),
    {
      palette,
    },
  );
  const svg = sceneToSvg(scene, { box: scene.bounds, fontsCss: '', background: palette.paper });
  expect(svg).not.toMatch(/card_|person_|cycle_|annotation_|<title|<desc|href|<metadata/u);
  expect(svg.match(/url\(#[^)]*\)/gu)?.every((url) => /^url\(#d\d+\)$/u.test(url))).toBe(true);
  expect(svg).toContain('>Abandoned, panicky</text>');
  expect(svg).not.toContain(cardAt(0));
});

test('fonts, title, paper and size are what was asked for', () => {
  const scene = createComposer({ measure: fakeMeasure }).compose(mapOf(tangoPlans), { palette });
  const svg = sceneToSvg(scene, {
    box: { x: -10, y: -20, width: 300, height: 200 },
    fontsCss: "@font-face { font-family: 'Caveat'; src: url(data:font/woff2;base64,AA==) }",
    background: '#fbf8f3',
    scale: 2,
    title: 'A & B',
  });
  expect(svg).toContain('width="600" height="400" viewBox="-10 -20 300 200"');
  expect(svg).toContain('<title>A &#38; B</title>');
  expect(svg).toContain('data:font/woff2;base64,AA==');
  expect(svg).toContain('<rect x="-10" y="-20" width="300" height="200" fill="#fbf8f3"/>');
});
