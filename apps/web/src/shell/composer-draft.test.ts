import { createCardId, createMapId, createPersonId } from '@undercurrent/cycle';
import { beforeEach, expect, test } from 'vitest';
import { createDeviceStorage } from '../platform/storage.ts';
import { tab } from '../../../../tests/world/tab.ts';
import { useComposer } from '../stores/composer.ts';
import { forgetDraft, keepDraft } from './composer-draft.ts';
import { forgetMap } from './forget-map.ts';

const map = createMapId(() => 'map-number-one');
const otherMap = createMapId(() => 'map-number-two');
const owner = createPersonId(() => 'lanie-number-one');
const after = createCardId(() => 'card-number-one');
const draft = { owner, kind: 'fear', words: 'that you would', after } as const;

beforeEach(() => reload());

test('half-typed words come back after the tab is loaded again, on their own map alone', () => {
  const { storage } = tab();
  write(storage);
  expect(useComposer.getState()).toMatchObject({ words: '', owner: null });
  const stop = keepDraft(otherMap, storage);
  expect(useComposer.getState().words).toBe('');
  stop();
  keepDraft(map, storage)();
  expect(useComposer.getState()).toMatchObject(draft);
});

test.each([
  ['placed', () => useComposer.getState().reset()],
  ['emptied', () => useComposer.getState().setWords(' ')],
  ['left behind, by whoever was asked before', forgetMap],
  ['ended with the seat', (storage: ReturnType<typeof tab>['storage']) => forgetDraft(map, storage)],
])('words that were %s are kept no longer', (_, end) => {
  const { storage, kept } = tab();
  const stop = keepDraft(map, storage);
  useComposer.setState(draft);
  expect(kept.size).toBe(1);
  end(storage);
  expect(kept.size).toBe(0);
  stop();
});

test('a choice without words is not kept, nor is what cannot be read given back', () => {
  const { storage, kept } = tab();
  const stop = keepDraft(map, storage);
  useComposer.getState().setKind('fear');
  expect(kept.size).toBe(0);
  write(storage);
  stop();
  for (const key of kept.keys()) kept.set(key, '{"words":1}');
  keepDraft(map, storage)();
  expect(useComposer.getState().words).toBe('');
});

test('where storage is refused, words are written all the same', () => {
  const refused = createDeviceStorage(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  const stop = keepDraft(map, refused);
  useComposer.getState().setWords('that you would');
  expect(useComposer.getState().words).toBe('that you would');
  stop();
});

/** What a page leaves in the tab when it is loaded again: nothing is let go of in order. */
function write(storage: ReturnType<typeof tab>['storage']): void {
  const stop = keepDraft(map, storage);
  useComposer.setState(draft);
  stop();
  reload();
}

function reload(): void {
  useComposer.setState(useComposer.getInitialState());
}
