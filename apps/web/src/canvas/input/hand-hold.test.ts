import { expect, test } from 'vitest';
import { FakeClock } from '../../../../../tests/world/fake-clock.ts';
import { useHand } from '../../stores/hand.ts';
import { HandHold } from './hand-hold.ts';

const isHeld = () => useHand.getState().isOn;

test('the map is held from a press until no second one can follow it', async () => {
  const clock = new FakeClock();
  const hold = new HandHold(clock.after);
  hold.press();
  hold.lift();
  await clock.advance(399);
  expect(isHeld()).toBe(true);
  await clock.advance(1);
  expect(isHeld()).toBe(false);
});

test('a press that lasts holds it until it is lifted, and a second press begins anew', async () => {
  const clock = new FakeClock();
  const hold = new HandHold(clock.after);
  hold.press();
  await clock.advance(5_000);
  expect(isHeld()).toBe(true);
  hold.lift();
  expect(isHeld()).toBe(false);

  hold.press();
  hold.lift();
  await clock.advance(200);
  hold.press();
  hold.lift();
  await clock.advance(399);
  expect(isHeld()).toBe(true);
  hold.dispose();
  expect(isHeld()).toBe(false);
});
