import { expect, test } from 'vitest';
import { isStillGood, moveTo, reachOf } from './moved-layer.ts';
import type { Drawn } from './moved-layer.ts';

const screen = { width: 1000, height: 800 };
const camera = { x: 100, y: 50, zoom: 2 };
const reach = reachOf(screen, 2);
const drawn: Drawn = {
  camera,
  pixelRatio: 2,
  reach,
  size: { width: screen.width + 2 * reach.x, height: screen.height + 2 * reach.y },
};

test('what is drawn lies where it was drawn for, and goes where the camera goes', () => {
  expect(reach).toEqual({ x: 100, y: 80 });
  expect(moveTo(drawn, camera)).toBe('translate(-100px, -80px)');
  expect(moveTo(drawn, { ...camera, x: 110, y: 45 })).toBe('translate(-120px, -70px)');
  expect(moveTo(drawn, { ...camera, zoom: 2.5 })).toBe('translate(-125px, -100px) scale(1.25)');
});

test('a picture that is not stretched stays on whole px of the device', () => {
  expect(moveTo(drawn, { ...camera, x: 100.1 })).toBe('translate(-100px, -80px)');
  expect(moveTo(drawn, { ...camera, x: 100.3 })).toBe('translate(-100.5px, -80px)');
});

test('it is drawn anew when it leaves a part of the screen bare, or is stretched too far', () => {
  expect(isStillGood(drawn, { ...camera, x: 150 }, screen)).toBe(true);
  expect(isStillGood(drawn, { ...camera, x: 151 }, screen)).toBe(false);
  expect(isStillGood(drawn, { ...camera, y: -11 }, screen)).toBe(false);
  expect(isStillGood(drawn, { ...camera, zoom: 2.6 }, screen)).toBe(true);
  expect(isStillGood(drawn, { ...camera, zoom: 2.7 }, screen)).toBe(false);
});

test('a screen of very many px gets no canvas beyond its edges', () => {
  expect(reachOf({ width: 2560, height: 1440 }, 2)).toEqual({ x: 0, y: 0 });
});
