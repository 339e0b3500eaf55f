import type { Owner } from '@undercurrent/cycle';
import { layouts } from '@undercurrent/cycle';
import { doBoxesOverlap } from '@undercurrent/geometry';
import { palettes } from '@undercurrent/theme';
import { expect, test } from 'vitest';
import { createComposer } from './compose.ts';
import { hitTest } from './hit-test.ts';
import type { Scene } from './scene.ts';
import { cardAt, cast, fakeMeasure, mapOf, tangoPlans } from './testing/maps.ts';

const palette = palettes.light;
const [lanie, malaki] = cast.map((person) => person.id);
const everybody: ReadonlySet<Owner> = new Set([...cast.map((person) => person.id), 'together'] as const);
const tango = mapOf(tangoPlans, { isBeneathRaised: true });

function compose(map = tango, foldedRoots = everybody): Scene {
  return createComposer({ measure: fakeMeasure }).compose(map, { palette, foldedRoots });
}

test.each(layouts)(
  'in %s, roots lie folded under a stone of their owner, and nothing tells their words',
  (layout) => {
    const scene = compose({ ...tango, layout });
    const stones = scene.items.filter((item) => item.target?.kind === 'roots');
    expect(stones.map((item) => item.key)).toEqual([`stone/${lanie}`, `stone/${malaki}`]);
    expect(scene.placements.has(cardAt(8))).toBe(false);
    expect(JSON.stringify(scene.items)).not.toContain('evenings');
    for (const { box } of scene.placements.values()) {
      for (const stone of stones) expect(doBoxesOverlap(box, shrunk(stone.box), 6)).toBe(false);
    }
  },
);

test('a stone says whose it is, and how many lie under it if there are several', () => {
  const two = mapOf(
    [...tangoPlans, { owner: lanie ?? 'together', kind: 'root', words: 'a door that closed' }],
    {
      isBeneathRaised: true,
    },
  );
  const textsOf = (scene: Scene) =>
    scene.items
      .find((item) => item.key === `stone/${lanie}`)
      ?.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
  expect(textsOf(compose())).toEqual(['Lanie · Where it began']);
  expect(textsOf(compose(two))).toEqual(['Lanie · Where it began', '2']);
});

test('opened, the roots of one stand there as cards, and those of the other stay folded', () => {
  const scene = compose(tango, new Set([...everybody].filter((owner) => owner !== lanie)));
  expect(scene.placements.has(cardAt(8))).toBe(true);
  expect(scene.placements.has(cardAt(11))).toBe(false);
});

test('a stone is hit where it lies', () => {
  const scene = compose();
  const stone = scene.items.find((item) => item.key === `stone/${malaki}`);
  const at = { x: (stone?.box.x ?? 0) + 30, y: (stone?.box.y ?? 0) + (stone?.box.height ?? 0) / 2 };
  expect(hitTest(scene, at, 2)).toEqual({ kind: 'roots', owner: malaki });
});

test('lowered, no stone shows, and the roots are counted with all that lies folded', () => {
  const scene = compose({ ...tango, isBeneathRaised: false });
  expect(scene.items.some((item) => item.target?.kind === 'roots')).toBe(false);
  const sign = scene.items.find((item) => item.target?.kind === 'waterline');
  expect(sign?.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).toEqual(['3', '3']);
});

test('without owners to fold, as in a picture, every root is a card', () => {
  const scene = createComposer({ measure: fakeMeasure }).compose(tango, { palette });
  expect([8, 11].map((index) => scene.placements.has(cardAt(index)))).toEqual([true, true]);
});

/** An item's box without the room for its shadow. */
function shrunk(box: Scene['bounds']): Scene['bounds'] {
  return { x: box.x + 12, y: box.y + 12, width: box.width - 24, height: box.height - 24 };
}
