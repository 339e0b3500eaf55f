import { createCardId, createMapId } from '@undercurrent/cycle';
import { beforeEach, expect, test } from 'vitest';
import { tab } from '../../../../tests/world/tab.ts';
import { answerKey, useBeneath } from '../stores/beneath.ts';
import { forgetMap } from './forget-map.ts';
import { forgetHalfTyped, keepHalfTyped } from './half-typed.ts';

const map = createMapId(() => 'map-number-one');
const otherMap = createMapId(() => 'map-number-two');
const card = createCardId(() => 'card-number-one');
const said = () => useBeneath.getState().begun.get(answerKey(card, 'fear'));
const write = (words: string) => useBeneath.getState().write(card, 'fear', words);

beforeEach(() => useBeneath.setState(useBeneath.getInitialState()));

test('a half-typed answer comes back after the tab is loaded again, on its own map alone', () => {
  const { storage } = tab();
  const stop = keepHalfTyped(map, storage);
  write('that you would');
  stop();
  useBeneath.setState(useBeneath.getInitialState());
  keepHalfTyped(otherMap, storage)();
  expect(said()).toBeUndefined();
  keepHalfTyped(map, storage)();
  expect(said()).toBe('that you would');
});

test.each([
  ['kept or shared', () => write('')],
  ['emptied', () => write('  ')],
  ['left behind, by whoever was asked before', forgetMap],
  ['ended with the seat', (storage: ReturnType<typeof tab>['storage']) => forgetHalfTyped(map, storage)],
])('an answer that was %s is kept no longer', (_, end) => {
  const { storage, kept } = tab();
  const stop = keepHalfTyped(map, storage);
  write('that you would');
  expect([...kept.values()].join()).toContain('that you would');
  end(storage);
  expect(kept.size).toBe(0);
  stop();
});

test('one of two answers that is shared leaves the other, and what cannot be read is not given back', () => {
  const { storage, kept } = tab();
  const stop = keepHalfTyped(map, storage);
  write('that you would');
  useBeneath.getState().write(card, 'need', 'a sign');
  write('');
  expect([...kept.values()]).toEqual([JSON.stringify([[answerKey(card, 'need'), 'a sign']])]);
  stop();
  for (const key of kept.keys()) kept.set(key, '{"words":1}');
  useBeneath.setState(useBeneath.getInitialState());
  keepHalfTyped(map, storage)();
  expect(useBeneath.getState().begun.size).toBe(0);
});
