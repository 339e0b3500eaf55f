import { createPersonId, nothingGiven } from '@undercurrent/cycle';
import type { Person } from '@undercurrent/cycle';
import { beforeEach, expect, test } from 'vitest';
import { foldedRoots, useRoots } from './roots.ts';

const [lanie, malaki] = ['lanie', 'malaki'].map((name) => createPersonId(() => `${name}-number-one`));
const people = [lanie, malaki].map((id): Person => ({
  id: id ?? createPersonId(() => 'nobody-there'),
  name: 'L',
  initials: 'L',
  pronouns: 'she',
  color: 'red',
  shape: 'circle',
  dash: 'solid',
  rank: 'a',
  ...nothingGiven,
}));

beforeEach(() => useRoots.setState(useRoots.getInitialState()));

test('everybody’s roots are folded until a hand opens them, one owner at a time', () => {
  expect([...foldedRoots(people)]).toEqual([lanie, malaki, 'together']);
  useRoots.getState().toggle(lanie ?? 'together');
  expect([...foldedRoots(people)]).toEqual([malaki, 'together']);
  useRoots.getState().toggle(lanie ?? 'together');
  expect([...foldedRoots(people)]).toEqual([lanie, malaki, 'together']);
});

test('what is folded is the same set as long as nothing changed', () => {
  const before = foldedRoots(people);
  useRoots.getState().foldAll();
  expect(foldedRoots(people)).toBe(before);
  useRoots.getState().toggle('together');
  expect(foldedRoots(people)).not.toBe(before);
  useRoots.getState().foldAll();
  expect([...foldedRoots(people)]).toEqual([lanie, malaki, 'together']);
});
