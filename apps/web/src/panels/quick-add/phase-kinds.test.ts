import { cardKinds, phases } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { firstKinds, kindsInOrder, moreKinds } from './phase-kinds.ts';

test.each(phases)('in the phase %s every kind but the letter is within reach, once', (phase) => {
  const kinds = kindsInOrder(phase);
  expect(new Set(kinds)).toEqual(new Set(cardKinds.filter((kind) => kind !== 'letter')));
  expect(kinds).toHaveLength(cardKinds.length - 1);
  expect(kinds.slice(0, 3)).toEqual(firstKinds[phase]);
});

test('what is left of a phase’s own place comes first behind "more"', () => {
  expect(moreKinds('beneath')[0]).toEqual({ place: 'beneath', kinds: ['root', 'once-helped'] });
  expect(moreKinds('new-steps').map(({ place }) => place)).toEqual(['ring', 'beneath', 'strengths']);
});
