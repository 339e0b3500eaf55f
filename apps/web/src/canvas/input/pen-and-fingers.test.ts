import { expect, test } from 'vitest';
import { PenAndFingers } from './pen-and-fingers.ts';

const finger = (timeStamp: number, size = 20) => ({
  pointerType: 'touch',
  timeStamp,
  width: size,
  height: size,
});

test('without a pen every touch is a finger, however large', () => {
  const hands = new PenAndFingers();
  expect(hands.isPalm(finger(0))).toBe(false);
  expect(hands.isPalm(finger(0, 90))).toBe(false);
  expect(hands.hasPen).toBe(false);
});

test('while the pen is down, and just after, the hand beside it is a palm', () => {
  const hands = new PenAndFingers();
  hands.penAt(1_000, true);
  expect(hands.isPalm(finger(5_000))).toBe(true);
  hands.penAt(6_000, false);
  expect(hands.isPalm(finger(6_200))).toBe(true);
  expect(hands.isPalm(finger(6_400))).toBe(false);
});

test('beside a pen that was there once, only what is larger than a fingertip is a palm', () => {
  const hands = new PenAndFingers();
  hands.penAt(0, false);
  expect(hands.isPalm(finger(9_000, 70))).toBe(true);
  expect(hands.isPalm(finger(9_000, 30))).toBe(false);
  expect(hands.isPalm({ ...finger(0), pointerType: 'pen' })).toBe(false);
  expect(hands.isPalm({ ...finger(0), pointerType: 'mouse' })).toBe(false);
});
