import { expect, test } from 'vitest';
import { alignBoxes } from './align.ts';

const boxes = new Map([
  ['a', { x: 0, y: 0, width: 100, height: 40 }],
  ['b', { x: 150, y: 30, width: 50, height: 20 }],
  ['c', { x: 300, y: 90, width: 100, height: 40 }],
]);

test('things line up on the outermost edge or the middle, and what is there already stays', () => {
  expect([...alignBoxes(boxes, 'left')]).toEqual([
    ['b', { x: -150, y: 0 }],
    ['c', { x: -300, y: 0 }],
  ]);
  expect([...alignBoxes(boxes, 'bottom')]).toEqual([
    ['a', { x: 0, y: 90 }],
    ['b', { x: 0, y: 80 }],
  ]);
  expect(alignBoxes(boxes, 'middle').get('b')).toEqual({ x: 0, y: 25 });
});

test('even gaps are put between the outermost two, which stay', () => {
  expect([...alignBoxes(boxes, 'across')]).toEqual([['b', { x: 25, y: 0 }]]);
  expect([...alignBoxes(boxes, 'down')]).toEqual([['b', { x: 0, y: 25 }]]);
});

test('two things have no gap to share, and nothing is nothing', () => {
  expect(alignBoxes(new Map([...boxes].slice(0, 2)), 'across').size).toBe(0);
  expect(alignBoxes(new Map(), 'left').size).toBe(0);
});
