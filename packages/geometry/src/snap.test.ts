import { expect, test } from 'vitest';
import { snapMove } from './snap.ts';

const box = { x: 0, y: 0, width: 100, height: 40 };
const other = { x: 300, y: 200, width: 60, height: 60 };

test('an edge near another’s comes to lie with it, and a line between the two says so', () => {
  const { by, guides } = snapMove(box, { x: 297, y: 0 }, [other], 6);
  expect(by).toEqual({ x: 300, y: 0 });
  expect(guides).toEqual([{ axis: 'x', at: 300, from: 0, to: 260 }]);
});

test('middles find each other, on both axes at once', () => {
  const { by, guides } = snapMove(box, { x: 282, y: 208 }, [other], 6);
  expect(by).toEqual({ x: 280, y: 210 });
  expect(guides.map(({ axis }) => axis)).toEqual(['x', 'y']);
});

test('the nearest of several lines holds; beyond the reach nothing does', () => {
  const nearer = { ...other, x: 301 };
  expect(snapMove(box, { x: 302, y: 0 }, [other, nearer], 6).by.x).toBe(301);
  expect(snapMove(box, { x: 215, y: 0 }, [other], 6)).toEqual({ by: { x: 215, y: 0 }, guides: [] });
});
