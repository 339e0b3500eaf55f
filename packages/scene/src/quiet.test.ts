import { palettes } from '@undercurrent/theme';
import { expect, test } from 'vitest';
import { blend } from './blend.ts';
import { createComposer } from './compose.ts';
import type { Scene } from './scene.ts';
import { cardAt, fakeMeasure, mapOf, tangoPlans } from './testing/maps.ts';

const palette = palettes.light;
const composer = () => createComposer({ measure: fakeMeasure });

test('what is out of focus stays where it is and can be pointed at, its lines pale and its shadow gone', () => {
  const { compose } = composer();
  const map = mapOf(tangoPlans, { isBeneathRaised: true });
  const whole = compose(map, { palette });
  const lens = compose(map, { palette, focus: new Set(['beneath'] as const) });
  expect(lens.items.map(({ key, target, box }) => ({ key, target, box }))).toEqual(
    whole.items.map(({ key, target, box }) => ({ key, target, box })),
  );
  const kept = lens.items.filter((item) => whole.items.includes(item)).map(({ key }) => key);
  expect(kept).toEqual(expect.arrayContaining([`card/${cardAt(6)}`, `hung/${cardAt(6)}`, 'water']));
  const quiet = lens.items.filter((item) => !whole.items.includes(item)).map(({ key }) => key);
  expect(quiet).toEqual(
    expect.arrayContaining([`card/${cardAt(0)}`, `edge/${cardAt(0)}`, `exit/${cardAt(12)}`]),
  );
  const sheet = lens.items.find(({ key }) => key === `card/${cardAt(0)}`)?.marks[0];
  expect(sheet).toMatchObject({ kind: 'box', fill: palette.card });
  expect(sheet).not.toHaveProperty('shadow');
});

test('a quiet item is the same object from scene to scene, and stays quiet while it moves', () => {
  const { compose } = composer();
  const focus = new Set(['beneath'] as const);
  const map = mapOf(tangoPlans, { isBeneathRaised: true });
  const ring = compose(map, { palette, focus });
  expect(redrawn(ring, compose({ ...map }, { palette, focus }))).toEqual([]);
  const half = blend(ring, compose({ ...map, layout: 'columns' }, { palette, focus }), 0.5);
  const words = half.items
    .find(({ key }) => key === `card/${cardAt(0)}`)
    ?.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.fill] : []));
  expect(words).not.toContain(palette.ink);
});

/** The keys of the items of `now` that are not the very same objects in `before`. */
function redrawn(before: Scene, now: Scene): readonly string[] {
  const old = new Set(before.items);
  return now.items.filter((item) => !old.has(item)).map((item) => item.key);
}
