import { layouts } from '@undercurrent/cycle';
import { palettes } from '@undercurrent/theme';
import { expect, test } from 'vitest';
import { createComposer } from './compose.ts';
import { cardAt, fakeMeasure, mapOf, tangoPlans } from './testing/maps.ts';

const palette = palettes.light;
const composer = () => createComposer({ measure: fakeMeasure });

test.each(layouts)(
  'what holds a couple stands above everything else in %s, in a light of its own',
  (layout) => {
    const plans = [...tangoPlans, strength('we always come back'), strength('we make each other laugh')];
    const scene = composer().compose(mapOf(plans, { layout, isBeneathRaised: true }), { palette });
    const boxOf = (index: number) => scene.placements.get(cardAt(index))?.box;
    const lowest = Math.max(...[14, 15].map((index) => (boxOf(index)?.y ?? 0) + (boxOf(index)?.height ?? 0)));
    const others = Array.from({ length: 14 }, (_, index) => boxOf(index)?.y ?? Infinity);
    expect(lowest).toBeLessThan(Math.min(...others, scene.nameBox?.y ?? Infinity) - 20);
    expect(scene.items[0]).toMatchObject({ key: 'sky', target: null });
    expect(scene.edges.has(cardAt(14))).toBe(false);
  },
);

test('without a strength there is no sky, and with one nothing below it moves', () => {
  const plain = composer().compose(mapOf(tangoPlans, { isBeneathRaised: true }), { palette });
  const held = composer().compose(mapOf([...tangoPlans, strength('we laugh')], { isBeneathRaised: true }), {
    palette,
  });
  expect(plain.items.some(({ key }) => key.startsWith('sky'))).toBe(false);
  for (const [id, { box }] of plain.placements) expect(held.placements.get(id)?.box).toEqual(box);
});

function strength(words: string) {
  return { owner: 'together', kind: 'strength', words } as const;
}
