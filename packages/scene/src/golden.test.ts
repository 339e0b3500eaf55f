import type { Layout } from '@undercurrent/cycle';
import { palettes } from '@undercurrent/theme';
import { expect, test } from 'vitest';
import { jimiAndSteve } from '../../../tests/world/jimi-and-steve.ts';
import { sharonAndMarcus } from '../../../tests/world/sharon-and-marcus.ts';
import { theTango } from '../../../tests/world/the-tango.ts';
import { createComposer } from './compose.ts';
import { sceneToSvg } from './svg.ts';
import { fakeMeasure } from './testing/maps.ts';

const couples = [
  ['the-tango', theTango],
  ['sharon-and-marcus', sharonAndMarcus],
  ['jimi-and-steve', jimiAndSteve],
] as const;
const views: readonly (readonly [Layout, 'light' | 'dark'])[] = [
  ['ring', 'light'],
  ['figure-eight', 'dark'],
  ['columns', 'light'],
];
const cases = couples.flatMap(([name, map]) => views.map(([layout, mode]) => ({ name, map, layout, mode })));

test.each(cases)('$name as $layout looks as it was last approved', async ({ name, map, layout, mode }) => {
  const palette = palettes[mode];
  const scene = createComposer({ measure: fakeMeasure }).compose(
    { ...map(), layout, isBeneathRaised: true },
    { palette },
  );
  const svg = sceneToSvg(scene, { box: scene.bounds, fontsCss: '', background: palette.paper });
  await expect(`${svg}\n`).toMatchFileSnapshot(`./golden/${name}.${layout}.svg`);
});
