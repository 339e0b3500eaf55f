import { createCardId } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import { expect, test } from 'vitest';
import { Nudging } from './nudging.ts';

function setUp() {
  const dropped: Point[] = [];
  const previews: (Point | null)[] = [];
  const gone = new Set<string>();
  const moved: string[] = [];
  let rest = () => {};
  const nudging = new Nudging({
    preview: (_ids, by) => previews.push(by),
    drop: (ids, by) => {
      moved.push(...ids);
      dropped.push(by);
    },
    giveUp: () => previews.push(null),
    isOnMap: (id) => !gone.has(id),
    after: (_ms, run) => {
      rest = run;
      return () => {
        rest = () => {};
      };
    },
  });
  return { nudging, dropped, previews, gone, moved, rest: () => rest() };
}

const ids = [createCardId(() => 'nudgedcard')];

test('taps in a row are one move', () => {
  const { nudging, dropped, previews, rest } = setUp();
  nudging.push(ids, { x: 8, y: 0 });
  nudging.push(ids, { x: 8, y: 0 });
  nudging.push(ids, { x: 0, y: -8 });
  expect(dropped).toEqual([]);
  rest();
  expect(previews.at(-1)).toEqual({ x: 16, y: -8 });
  expect(dropped).toEqual([{ x: 16, y: -8 }]);
});

test('another selection begins another move', () => {
  const { nudging, dropped } = setUp();
  nudging.push(ids, { x: 8, y: 0 });
  nudging.push([...ids], { x: 0, y: 8 });
  nudging.finish();
  expect(dropped).toEqual([
    { x: 8, y: 0 },
    { x: 0, y: 8 },
  ]);
});

test('what another takes away meanwhile is not moved, and not asked for in vain', () => {
  const { nudging, dropped, previews, gone, moved, rest } = setUp();
  const [first] = ids;
  const second = createCardId(() => 'othernudged');
  if (!first) throw new Error('there is one');
  nudging.push([first, second], { x: 8, y: 0 });
  gone.add(first);
  rest();
  expect(moved).toEqual([second]);
  nudging.push([second], { x: 8, y: 0 });
  gone.add(second);
  rest();
  expect(dropped).toHaveLength(1);
  expect(previews.at(-1)).toBeNull();
});
