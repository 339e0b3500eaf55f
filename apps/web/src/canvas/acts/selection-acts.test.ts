import { mainCycle, ringCards } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { theTango } from '../../../../../tests/world/the-tango.ts';
import { walkOrder } from '../../connection/walk-order.ts';
import { useSelection } from '../../stores/selection.ts';
import { placeBeside, walkSelection } from './selection-acts.ts';

const tango = theTango();
const cycle = mainCycle(tango);
const ring = cycle ? ringCards(tango, cycle.id) : [];
const ids = ring.map(({ id }) => id);
const [first, second, third] = ids;
const last = ids.at(-1);

test('one place later is after the next card, one earlier after the one before the last', () => {
  if (!first || !second || !third || !last) throw new Error('the ring is too short');
  expect(placeBeside(ring, first, 'later')).toBe(second);
  expect(placeBeside(ring, third, 'earlier')).toBe(first);
  expect(placeBeside(ring, second, 'earlier')).toBeNull();
});

test('a ring goes round: the first card comes after the last one, the last before the first', () => {
  if (!first || !last) throw new Error('the ring is too short');
  expect(placeBeside(ring, first, 'earlier')).toBe(last);
  expect(placeBeside(ring, last, 'later')).toBeNull();
});

test('walking visits everything that is shown once, ring first, no folded root, and stops at the end', () => {
  useSelection.getState().clear();
  const visited: string[] = [];
  while (walkSelection(tango, 'later')) visited.push(...useSelection.getState().ids);
  expect(visited).toEqual(walkOrder(tango));
  expect(visited.slice(0, ids.length)).toEqual(ids);
  const roots = [...tango.cards.values()].filter(({ kind }) => kind === 'root');
  expect(roots).toHaveLength(2);
  expect(new Set(visited).size).toBe(tango.cards.size - roots.length + tango.annotations.size);
});
