import { expect, test } from 'vitest';
import { play, pointer } from '../testing.ts';
import { handTool } from './hand-tool.ts';

test('the paper moves by what the hand moved since the last input', () => {
  const { effects } = play(handTool, [
    pointer('down', [10, 10]),
    pointer('move', [15, 12]),
    pointer('move', [16, 10]),
    pointer('up', [16, 10]),
    pointer('hover', [90, 90]),
  ]);
  expect(effects).toEqual([
    { kind: 'pan', byScreen: { x: 5, y: 2 } },
    { kind: 'pan', byScreen: { x: 1, y: -2 } },
  ]);
});
