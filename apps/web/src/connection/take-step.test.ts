import { expect, test } from 'vitest';
import { theTango } from '../../../../tests/world/the-tango.ts';
import { touchedOf } from './take-step.ts';
import { walkOrder } from './walk-order.ts';

const tango = theTango();
const beneath = [...tango.cards.values()].find(({ under }) => under !== null);
const above = beneath?.under ?? '';

test('what came of a step is in the hand, without what came along under another card', () => {
  expect(touchedOf(tango, new Set([above]))).toEqual([above]);
  expect(touchedOf(tango, new Set([beneath?.id ?? '']))).toEqual([beneath?.id]);
  expect(touchedOf(tango, new Set([above, beneath?.id ?? '']))).toEqual([above]);
});

test('nothing is in the hand that lies folded beneath the waterline', () => {
  const folded = { ...tango, isBeneathRaised: false };
  expect(walkOrder(folded).length).toBeLessThan(walkOrder(tango).length);
  expect(touchedOf(folded, new Set([beneath?.id ?? '']))).toEqual([]);
});
