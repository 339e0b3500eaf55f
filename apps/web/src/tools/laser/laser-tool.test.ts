import { expect, test } from 'vitest';
import { play, pointer } from '../testing.ts';
import { laserTool } from './laser-tool.ts';

const lights = (effects: ReturnType<typeof play>['effects']) =>
  effects.flatMap((effect) => (effect.kind === 'laser' ? [effect.at] : []));

test('the light is where the hand presses, and goes out when it lifts', () => {
  const { effects } = play(laserTool, [
    pointer('hover', [1, 1]),
    pointer('down', [5, 5]),
    pointer('move', [9, 5]),
    pointer('up', [9, 5]),
    pointer('hover', [20, 20]),
  ]);
  expect(lights(effects)).toEqual([{ x: 5, y: 5 }, { x: 9, y: 5 }, null]);
  expect(
    effects.every(({ kind }) => kind === 'laser'),
    'nothing is written',
  ).toBe(true);
});

test('an interruption puts it out; Escape puts the tool away', () => {
  expect(lights(play(laserTool, [pointer('down', [5, 5]), { kind: 'interrupt' }]).effects).at(-1)).toBeNull();
  expect(play(laserTool, [{ kind: 'cancel' }]).effects).toEqual([{ kind: 'choose-tool', tool: 'select' }]);
});
