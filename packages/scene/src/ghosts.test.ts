import type { CycleMap } from '@undercurrent/cycle';
import { layouts, templateIds } from '@undercurrent/cycle';
import { ghostCards, openSlots } from '@undercurrent/cycle/templates';
import { doBoxesOverlap } from '@undercurrent/geometry';
import { palettes } from '@undercurrent/theme';
import { expect, test } from 'vitest';
import { createComposer } from './compose.ts';
import { hitTest } from './hit-test.ts';
import type { Scene } from './scene.ts';
import type { CardPlan } from './testing/maps.ts';
import { cardAt, cast, fakeMeasure, mapOf } from './testing/maps.ts';

/** As long as questions are. */
const asks = () => 'What do you see or hear when it starts?';
const palette = palettes.light;
const [lanie, malaki] = cast.map(({ id }) => id);
const said: readonly CardPlan[] = [
  { owner: lanie ?? 'together', kind: 'feeling', words: 'alone' },
  { owner: malaki ?? 'together', kind: 'move', words: 'leave the room' },
];

function compose(map: CycleMap): Scene {
  const ghosts = ghostCards(map, openSlots(map), asks);
  return createComposer({ measure: fakeMeasure }).compose(map, { palette, ghosts });
}

const slotsOf = (scene: Scene) => scene.items.filter(({ target }) => target?.kind === 'slot');

test.each(layouts.flatMap((layout) => templateIds.map((template) => [layout, template] as const)))(
  'in %s, the open places of %s cover nothing',
  (layout, template) => {
    const people =
      template === 'three-or-more' ? cast : cast.slice(0, template === 'one-persons-loop' ? 1 : 2);
    const scene = compose(mapOf([], { layout, template, people, isBeneathRaised: true }));
    const boxes = [...slotsOf(scene).map(({ box }) => box), ...(scene.nameBox ? [scene.nameBox] : [])];
    boxes.forEach((box, index) => {
      for (const other of boxes.slice(index + 1)) expect(doBoxesOverlap(box, other, 4)).toBe(false);
    });
  },
);

test('a place that waits is no card: nobody selects it, and an edge leads past it to the next card', () => {
  const scene = compose(mapOf(said, { template: 'chase-and-retreat' }));
  expect([...scene.placements.keys()]).toEqual([cardAt(0), cardAt(1)]);
  expect(slotsOf(scene)).toHaveLength(4);
  expect(scene.edges.get(cardAt(0))?.to).toBe(cardAt(1));
  expect(scene.edges.get(cardAt(1))?.to).toBe(cardAt(0));
  expect(scene.items.filter(({ target }) => target?.kind === 'edge')).toEqual([]);
});

test('a place that waits is hit where it stands, has a dashed outline and asks its question', () => {
  const scene = compose(mapOf([], { template: 'chase-and-retreat' }));
  const [first] = slotsOf(scene);
  const at = { x: (first?.box.x ?? 0) + 8, y: (first?.box.y ?? 0) + 8 };
  expect(hitTest(scene, at, 1)).toEqual(first?.target);
  expect(first?.marks[0]).toMatchObject({ kind: 'box', stroke: { dash: [5, 6] } });
  expect(first?.marks[0]).not.toHaveProperty('fill');
  const words = first?.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join(' ');
  expect(words).toBe('Lanie · Trigger What do you see or hear when it starts?');
});

test('places that wait make a ring no fuller: it still says who is missing', () => {
  const scene = compose(mapOf(said.slice(0, 1), { template: 'chase-and-retreat', name: '' }));
  const texts = scene.items.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
  );
  expect(texts).toContain('nothing from Malaki yet');
});

test('drawn again, nothing is made anew; and the new dance has no places that wait', () => {
  const composer = createComposer({ measure: fakeMeasure });
  const map = mapOf(said, { template: 'chase-and-retreat' });
  const ghosts = ghostCards(map, openSlots(map), asks);
  const before = composer.compose(map, { palette, ghosts });
  const now = composer.compose({ ...map }, { palette, ghosts });
  expect(now.items.filter((item) => !before.items.includes(item))).toEqual([]);
  expect(slotsOf(composer.compose(map, { palette, ghosts, dance: 'new' }))).toEqual([]);
});
