import { expect, test } from 'vitest';
import { theTango } from '../../../../../tests/world/the-tango.ts';
import { grownTo } from './grown-to.ts';

const map = theTango();
const ids = [...map.cards.keys()];

test('grows by one card at a time, in the order in which they came', () => {
  const order = ids.toReversed();
  for (let count = 0; count < ids.length; count += 1) {
    expect([...grownTo(map, order, count).cards.keys()]).toEqual(order.slice(0, count));
  }
});

test('ends with the whole map, marks and all', () => {
  expect(grownTo(map, ids, ids.length)).toBe(map);
  expect(grownTo(map, ids, ids.length - 1).annotations.size).toBe(0);
});

test('cards that nobody remembers come last', () => {
  const [late, ...known] = ids;
  expect([...grownTo(map, known, known.length).cards.keys()]).not.toContain(late);
});
