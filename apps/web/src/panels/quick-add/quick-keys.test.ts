import { expect, test } from 'vitest';
import { kindsInOrder } from './next-choice.ts';
import { quickKeyOf } from './quick-keys.ts';

const alt = { altKey: true, ctrlKey: false, metaKey: false };

test('Alt and a digit choose who speaks', () => {
  expect(quickKeyOf({ ...alt, code: 'Digit2' }, 'cue')).toEqual({ name: 'speaker', index: 1 });
});

test('Alt and a letter choose a first kind by its place on the keyboard', () => {
  expect(quickKeyOf({ ...alt, code: 'KeyE' }, 'cue')).toEqual({ name: 'kind', kind: 'move' });
});

test('Alt and down walk once through every kind and come round', () => {
  const walked = kindsInOrder.map((kind) => quickKeyOf({ ...alt, code: 'ArrowDown' }, kind));
  const kinds = walked.flatMap((key) => (key?.name === 'kind' ? [key.kind] : []));
  expect(new Set(kinds)).toEqual(new Set(kindsInOrder));
});

test('letters without Alt, and AltGr, which sends Ctrl as well, are for writing', () => {
  expect(quickKeyOf({ ...alt, altKey: false, code: 'KeyQ' }, 'cue')).toBeNull();
  expect(quickKeyOf({ ...alt, ctrlKey: true, code: 'KeyQ' }, 'cue')).toBeNull();
});
