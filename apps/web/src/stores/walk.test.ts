import { createCardId } from '@undercurrent/cycle';
import { beforeEach, expect, test } from 'vitest';
import { useWalk } from './walk.ts';

const [first, second] = ['firstcard', 'secondcard'].map((part) => createCardId(() => part));

beforeEach(() => useWalk.setState(useWalk.getInitialState()));

test('the light begins at the first card, comes from there to the next, and goes out at the end', () => {
  if (!first || !second) throw new Error('two cards');
  useWalk.getState().lead({ card: first, way: 'old' });
  expect(useWalk.getState().light).toEqual({ from: null, to: first, progress: 1 });
  useWalk.getState().lead({ card: second, way: 'old' });
  expect(useWalk.getState().light).toEqual({ from: first, to: second, progress: 1 });
  useWalk.getState().play(true);
  useWalk.getState().end();
  expect(useWalk.getState()).toMatchObject({ place: null, light: null, isPlaying: false });
});

test('a screen that left a walk shows no light of it', () => {
  if (!first) throw new Error('a card');
  useWalk.getState().come(true);
  useWalk.getState().shine(first);
  useWalk.getState().come(false);
  expect(useWalk.getState()).toMatchObject({ light: null, isAlong: false });
});
