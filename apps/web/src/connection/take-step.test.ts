import type { CycleMap } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { theTango } from '../../../../tests/world/the-tango.ts';
import { cameOf } from './take-step.ts';
import { walkOrder } from './walk-order.ts';

const tango = theTango();
const beneath = [...tango.cards.values()].find(({ under }) => under !== null);
const above = beneath?.under ?? '';
const other = [...tango.cards.keys()].find((id) => id !== above && id !== beneath?.id) ?? '';
const without = (...gone: readonly string[]): CycleMap => ({
  ...tango,
  cards: new Map([...tango.cards].filter(([id]) => !gone.includes(id))),
});
const changed = (...ids: readonly string[]) => cameOf(new Set(ids), tango, tango);

test('what came of a step is in the hand, without what came along under another card', () => {
  expect(changed(above)).toEqual([above]);
  expect(changed(beneath?.id ?? '')).toEqual([beneath?.id]);
  expect(changed(above, beneath?.id ?? '')).toEqual([above]);
});

test('what came back is in the hand, and not what held on to it', () => {
  expect(cameOf(new Set([above, other]), without(above), tango)).toEqual([above]);
});

test('after something was taken away again nothing is, not even what held on to it', () => {
  expect(cameOf(new Set([above, other]), tango, without(above))).toEqual([]);
});

test('nothing is in the hand that lies folded beneath the waterline', () => {
  const folded = { ...tango, isBeneathRaised: false };
  expect(walkOrder(folded).length).toBeLessThan(walkOrder(tango).length);
  expect(cameOf(new Set([beneath?.id ?? '']), folded, folded)).toEqual([]);
});
