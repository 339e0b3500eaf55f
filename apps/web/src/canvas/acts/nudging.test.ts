import { createCardId } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import { expect, test } from 'vitest';
import { Nudging } from './nudging.ts';

function setUp() {
  const dropped: Point[] = [];
  const previews: Point[] = [];
  let rest = () => {};
  const nudging = new Nudging({
    preview: (_ids, by) => previews.push(by),
    drop: (_ids, by) => dropped.push(by),
    after: (_ms, run) => {
      rest = run;
      return () => {
        rest = () => {};
      };
    },
  });
  return { nudging, dropped, previews, rest: () => rest() };
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
