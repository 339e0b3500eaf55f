import { palettes } from '@undercurrent/theme';
import { expect, test } from 'vitest';
import { createComposer } from '../compose.ts';
import type { CardPlan } from '../testing/maps.ts';
import { cardAt, cast, fakeMeasure, mapOf } from '../testing/maps.ts';

test('a new step tells at what it begins above its words and towards whom it goes below, inside the card', () => {
  const told = faceOf({ notice: 'Malaki goes quiet', direction: 'toward-other' });
  expect(told.texts.map(({ text }) => text).slice(1)).toEqual([
    'When I notice Malaki',
    'goes quiet',
    'ask gently',
    'toward the other',
  ]);
  const baselines = told.texts.map(({ at }) => at.y);
  expect(baselines).toEqual(baselines.toSorted((a, b) => a - b));
  expect(baselines.at(-1)).toBeLessThan(told.box.y + told.box.height - 4);
  expect(told.box.height).toBeGreaterThan(faceOf({ notice: null, direction: null }).box.height);
});

/** A step of Lanie’s as it is drawn. */
function faceOf(told: Pick<CardPlan, 'notice' | 'direction'>) {
  const owner = cast[0]?.id ?? 'together';
  const scene = createComposer({ measure: fakeMeasure }).compose(
    mapOf([{ owner, kind: 'new-step', words: 'ask gently', ...told }]),
    { palette: palettes.light },
  );
  const card = scene.items.find(({ key }) => key === `card/${cardAt(0)}`);
  const box = scene.placements.get(cardAt(0))?.box;
  if (!card || !box) throw new Error('the step is not drawn');
  return { box, texts: card.marks.filter((mark) => mark.kind === 'text') };
}
