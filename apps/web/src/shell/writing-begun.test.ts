import { createCardId, createMapId } from '@undercurrent/cycle';
import { beforeEach, expect, test } from 'vitest';
import { tab } from '../../../../tests/world/tab.ts';
import { useWritingDraft } from '../canvas/scenes/writing-draft.ts';
import { useBlank } from '../stores/blank.ts';
import { useNotice } from '../stores/notice.ts';
import { forgetMap } from './forget-map.ts';
import { forgetHalfTyped, keepHalfTyped } from './half-typed.ts';

const map = createMapId(() => 'map-number-one');
const otherMap = createMapId(() => 'map-number-two');
const id = createCardId(() => 'card-number-one');
const { write } = useWritingDraft.getState();
const offered = () => useNotice.getState().notice?.keptWords;

beforeEach(() => forgetMap());

/** Somebody opens the words of a card, and goes on writing them. */
function writeOn(words: string): void {
  write({ id, words: 'he goes quiet', newNote: null });
  write({ id, words, newNote: null });
}

test('words that were being written on a card are offered when the tab loads their map again', () => {
  const { storage } = tab();
  const stop = keepHalfTyped(map, storage);
  writeOn('he goes quiet, and');
  stop();
  forgetMap();
  keepHalfTyped(otherMap, storage)();
  expect(offered()).toBeUndefined();
  keepHalfTyped(map, storage)();
  expect(offered()).toBe('he goes quiet, and');
});

test('a blank page shows none of them until somebody comes back', () => {
  const { storage } = tab();
  const stop = keepHalfTyped(map, storage);
  writeOn('he goes quiet, and');
  stop();
  forgetMap();
  useBlank.getState().goBlank('idle');
  const end = keepHalfTyped(map, storage);
  expect(offered()).toBeUndefined();
  useBlank.getState().comeBack();
  expect(offered()).toBe('he goes quiet, and');
  end();
});

test.each([
  ['placed or given up', () => write(null)],
  ['as they were before', () => writeOn('he goes quiet')],
  ['left behind, by whoever was asked before', forgetMap],
  ['ended with the seat', (storage: ReturnType<typeof tab>['storage']) => forgetHalfTyped(map, storage)],
])('words that are %s are kept no longer', (_, end) => {
  const { storage, kept } = tab();
  const stop = keepHalfTyped(map, storage);
  writeOn('he goes quiet, and');
  expect([...kept.values()]).toEqual(['he goes quiet, and']);
  end(storage);
  expect(kept.size).toBe(0);
  stop();
});

test('what is being written on one map is not there on the next', () => {
  writeOn('he goes quiet, and');
  forgetMap();
  expect(useWritingDraft.getState().draft).toBeNull();
});
