import { expect, test } from 'vitest';
import { kindsInOrder } from './phase-kinds.ts';
import { quickKeyOf } from './quick-keys.ts';

const cue = { kind: 'cue', phase: 'map' } as const;
const alt = { altKey: true, ctrlKey: false, metaKey: false };

test('Alt and a digit choose who speaks', () => {
  expect(quickKeyOf({ ...alt, code: 'Digit2' }, cue)).toEqual({ name: 'speaker', index: 1 });
});

test('Alt and a letter choose one of the phase’s first kinds by its place on the keyboard', () => {
  expect(quickKeyOf({ ...alt, code: 'KeyE' }, cue)).toEqual({ name: 'kind', kind: 'move' });
  expect(quickKeyOf({ ...alt, code: 'KeyQ' }, { ...cue, phase: 'beneath' })).toEqual({
    name: 'kind',
    kind: 'tender',
  });
});

test('Alt and down walk once through every kind and come round', () => {
  const all = kindsInOrder('map');
  const walked = all.map((kind) => quickKeyOf({ ...alt, code: 'ArrowDown' }, { ...cue, kind }));
  const kinds = walked.flatMap((key) => (key?.name === 'kind' ? [key.kind] : []));
  expect(new Set(kinds)).toEqual(new Set(all));
});

test('letters without Alt, and AltGr, which sends Ctrl as well, are for writing', () => {
  expect(quickKeyOf({ ...alt, altKey: false, code: 'KeyQ' }, cue)).toBeNull();
  expect(quickKeyOf({ ...alt, ctrlKey: true, code: 'KeyQ' }, cue)).toBeNull();
});
