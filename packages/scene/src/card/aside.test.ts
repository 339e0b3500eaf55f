import { palettes } from '@undercurrent/theme';
import { expect, test } from 'vitest';
import { createComposer } from '../compose.ts';
import { cardAt, cast, fakeMeasure, mapOf } from '../testing/maps.ts';

const palette = palettes.light;

test('a new step tells at what it begins above its words and towards whom it goes below, inside the card', () => {
  const { compose } = createComposer({ measure: fakeMeasure });
  const step = {
    owner: cast[0]?.id ?? 'together',
    kind: 'new-step',
    words: 'ask gently',
    notice: 'Malaki goes quiet',
    direction: 'toward-other',
  } as const;
  const told = compose(mapOf([step]), { palette });
  const plain = compose(mapOf([{ ...step, notice: null, direction: null }]), { palette });
  const card = told.items.find(({ key }) => key === `card/${cardAt(0)}`);
  const texts = card?.marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : [])) ?? [];
  expect(texts.map(({ text }) => text).slice(1)).toEqual([
    'When I notice Malaki',
    'goes quiet',
    'ask gently',
    'toward the other',
  ]);
  expect(texts.map(({ at }) => at.y)).toEqual(texts.map(({ at }) => at.y).toSorted((a, b) => a - b));
  const box = told.placements.get(cardAt(0))?.box;
  const last = texts.at(-1)?.at.y ?? 0;
  expect(last).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0) - 4);
  const plainBox = plain.placements.get(cardAt(0))?.box;
  expect(box?.height).toBeGreaterThan(plainBox?.height ?? Infinity);
});
