import { beforeEach, expect, test } from 'vitest';
import { nearestDance, useDance } from './dance.ts';

beforeEach(() => useDance.setState(useDance.getInitialState()));

test('a hand moves it anywhere between the old dance and the new, and not beyond', () => {
  const { moveTo } = useDance.getState();
  for (const [wished, at] of [
    [0.4, 0.4],
    [7, 2],
    [-1, 0],
  ] as const) {
    moveTo(wished);
    expect(useDance.getState()).toMatchObject({ isOn: true, at });
  }
  expect([0.4, 0.6, 1.5, 2].map(nearestDance)).toEqual(['old', 'both', 'new', 'new']);
});

test('a dance that is asked for is arrived at, and ending goes back to the map as it is', () => {
  useDance.getState().show('new');
  expect(useDance.getState()).toMatchObject({ isOn: true, at: 2 });
  useDance.getState().end();
  expect(useDance.getState()).toMatchObject({ isOn: false, at: 0 });
});
