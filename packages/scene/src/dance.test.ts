import { dances, layouts } from '@undercurrent/cycle';
import type { CycleMap, Owner } from '@undercurrent/cycle';
import { doBoxesOverlap, pointsAlong } from '@undercurrent/geometry';
import { palettes } from '@undercurrent/theme';
import { expect, test } from 'vitest';
import { createComposer } from './compose.ts';
import { createDanceComposer } from './dance-composer.ts';
import type { Mark } from './mark.ts';
import type { Scene, SceneItem } from './scene.ts';
import { sceneToSvg } from './svg.ts';
import { cardAt, cast, fakeMeasure, mapOf, randomMap, tangoPlans } from './testing/maps.ts';

const palette = palettes.light;
const tango = (rest: Partial<CycleMap> = {}) => mapOf(tangoPlans, { isBeneathRaised: true, ...rest });
const compose = (map: CycleMap, dance: (typeof dances)[number]) =>
  createComposer({ measure: fakeMeasure }).compose(map, { palette, dance });
const voice = cardAt(2);
const slows = cardAt(12);
const itemOf = (scene: Scene, key: string): SceneItem =>
  scene.items.find((item) => item.key === key) ?? expect.unreachable(key);
const strokes = (item: SceneItem) =>
  item.marks.flatMap((mark) => ('stroke' in mark && mark.stroke ? [mark.stroke.color] : []));

test('in the new dance the step stands where the card it replaces stood, and the ring goes through it', () => {
  const old = compose(tango(), 'old');
  const danced = compose(tango(), 'new');
  expect(danced.placements.has(voice)).toBe(false);
  const was = old.placements.get(voice)?.box ?? expect.unreachable();
  const is = danced.placements.get(slows)?.box ?? expect.unreachable();
  expect(doBoxesOverlap(was, is)).toBe(true);
  expect([danced.edges.get(cardAt(1))?.to, danced.edges.get(slows)?.to]).toEqual([slows, cardAt(3)]);
  expect(danced.items.some(({ key }) => key.startsWith('way/'))).toBe(false);
});

test('one over the other: the old card and its arrows go pale, the new way is drawn in full', () => {
  const plain = compose(tango(), 'old');
  const both = compose(tango(), 'both');
  for (const key of [`card/${voice}`, `edge/${cardAt(1)}`, `edge/${voice}`]) {
    expect(strokes(itemOf(both, key)), key).not.toEqual(strokes(itemOf(plain, key)));
  }
  for (const key of [`card/${slows}`, `card/${cardAt(0)}`, `edge/${cardAt(0)}`]) {
    expect(strokes(itemOf(both, key)), key).toEqual(strokes(itemOf(plain, key)));
  }
  const ways = both.items.map(({ key }) => key).filter((key) => key.startsWith('way/'));
  expect(ways.toSorted()).toEqual([`way/${cardAt(1)}/${slows}`, `way/${slows}/${cardAt(3)}`]);
  expect(both.items.some(({ key }) => key === `exit/${slows}`)).toBe(false);
});

test('what hung under a replaced card, left it or stood beside it goes along with its step', () => {
  const plans = [
    ...tangoPlans,
    { owner: cast[0]?.id ?? 'together', kind: 'need', words: 'to be held', under: voice } as const,
  ];
  const danced = compose(mapOf(plans, { isBeneathRaised: true }), 'new');
  const hung = itemOf(danced, `hung/${cardAt(14)}`);
  const step = danced.placements.get(slows)?.box ?? expect.unreachable();
  expect(doBoxesOverlap(hung.box, step)).toBe(true);
  expect(danced.items.some(({ key }) => key === `exit/${cardAt(13)}`)).toBe(true);
});

test('a hand that moved the old card moved its place: the step stands there too', () => {
  const plans = tangoPlans.map((plan, index) =>
    index === 2 ? { ...plan, offsets: { ring: { x: 90, y: -40 } } } : plan,
  );
  const still = compose(tango(), 'new').placements.get(slows)?.box ?? expect.unreachable();
  const moved = compose(mapOf(plans, { isBeneathRaised: true }), 'new').placements.get(slows)?.box;
  expect([(moved?.x ?? 0) - still.x, (moved?.y ?? 0) - still.y]).toEqual([90, -40]);
});

test('under a spotlight one card alone is drawn in full, and everything stays where it is', () => {
  const { compose: composeLit } = createComposer({ measure: fakeMeasure });
  const map = tango();
  const plain = composeLit(map, { palette });
  const lit = composeLit(map, { palette, spotlight: new Set([cardAt(1)]) });
  const full = lit.items.filter((item) => plain.items.includes(item)).map(({ key }) => key);
  expect(full).toContain(`card/${cardAt(1)}`);
  expect(full.filter((key) => /^(?:card|edge|exit|hung|annotation)\//.test(key))).toEqual([
    `card/${cardAt(1)}`,
  ]);
  expect(lit.items.map(({ key, box }) => [key, box])).toEqual(plain.items.map(({ key, box }) => [key, box]));
});

test('without a step that replaces something all dances are the same', () => {
  const map = mapOf(tangoPlans.filter((plan) => !plan.replaces));
  const keys = (dance: (typeof dances)[number]) =>
    compose(map, dance).items.map(({ key, box }) => [key, box]);
  expect(keys('both')).toEqual(keys('old'));
  expect(keys('new')).toEqual(keys('old'));
});

const grid = layouts.flatMap((layout) => dances.map((dance) => [layout, dance] as const));

test.each(grid)(
  'in %s, the %s dance covers no card with another, and no way runs through a card',
  (layout, dance) => {
    for (const seed of [1, 2, 3]) {
      const scene = compose(randomMap({ seed, layout, ring: 8, newSteps: 5, beneath: 4 }), dance);
      const boxes = [...scene.placements.values()];
      const covered = boxes.flatMap((a, index) =>
        boxes.slice(index + 1).filter((b) => doBoxesOverlap(a.box, b.box, 4)),
      );
      expect(covered, `seed ${seed}`).toEqual([]);
      for (const { from, to, curve } of scene.edges.values()) {
        const met = boxes.filter(
          ({ id, box }) =>
            id !== from &&
            id !== to &&
            pointsAlong(curve, 24).some((at) => doBoxesOverlap({ ...at, width: 0, height: 0 }, box)),
        );
        expect(met, `seed ${seed}`).toEqual([]);
      }
    }
  },
);

test('between two dances the step is on its way, and at whole numbers it is that dance itself', () => {
  const { compose: composeAt } = createDanceComposer({ measure: fakeMeasure });
  const map = tango();
  const xs = [1, 1.25, 1.5, 1.75, 2].map(
    (at) => composeAt(map, { palette }, at).placements.get(slows)?.box.x ?? expect.unreachable(),
  );
  expect(xs).toEqual(xs.toSorted((a, b) => b - a));
  expect(new Set(xs).size).toBe(5);
  expect(composeAt(map, { palette }, 1).items.map(({ key }) => key)).toEqual(
    compose(map, 'both').items.map(({ key }) => key),
  );
  const [early, late] = [0.1, 0.9].map((at) => itemOf(composeAt(map, { palette }, at), `card/${voice}`));
  expect(opacityOf(early?.marks.at(-1))).toBeCloseTo(0.1);
  expect(opacityOf(late?.marks.at(-1))).toBeCloseTo(0.9);
});

test.each(dances)(
  'a greyscale print of the %s dance still tells who is who, by bar, shape, line and name',
  (dance) => {
    const { people } = tango();
    for (const owner of [...people.map((person) => person.id), 'together'] as const) {
      for (const other of [...people.map((person) => person.id), 'together'] as const) {
        if (owner === other) continue;
        expect(signs(dance, owner), `${owner} and ${other}`).not.toEqual(signs(dance, other));
      }
    }
    const svg = sceneToSvg(compose(tango(), dance), {
      box: { x: -2e3, y: -2e3, width: 4e3, height: 4e3 },
      fontsCss: '',
      background: null,
    });
    const dashes = [`edge/${cardAt(0)}`, `edge/${cardAt(4)}`].map((key) =>
      itemOf(compose(tango(), dance), key).marks.flatMap((mark) =>
        mark.kind === 'path' && mark.stroke && !mark.fill ? [mark.stroke.dash ?? 'whole'] : [],
      ),
    );
    expect(dashes[0]).not.toEqual(dashes[1]);
    for (const { name } of people) expect(svg).toContain(`${name} · `);
  },
);

/** What of an owner’s cards is left without any colour and any word: the bar, and the shape before the label. */
function signs(dance: (typeof dances)[number], owner: Owner): readonly string[] {
  const same = ['one', 'two'].map((words) => ({ owner, kind: 'new-step', words: `step ${words}` }) as const);
  const scene = compose(mapOf([...tangoPlans, ...same]), dance);
  const card = itemOf(scene, `card/${cardAt(tangoPlans.length)}`);
  return card.marks.flatMap((mark) => (mark.kind === 'path' ? [mark.d.replace(/[\d.]+/g, '')] : []));
}

function opacityOf(mark: Mark | undefined): number | undefined {
  return mark && 'opacity' in mark ? mark.opacity : undefined;
}
