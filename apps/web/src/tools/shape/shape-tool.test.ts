import { expect, test } from 'vitest';
import { play, pointer } from '../testing.ts';
import { createShapeTool } from './shape-tool.ts';

const tool = createShapeTool('ellipse');
const runs = (inputs: Parameters<typeof play>[1]) =>
  play(tool, inputs).effects.flatMap((effect) => (effect.kind === 'run' ? [effect.act] : []));

test('a shape is pulled open from any corner', () => {
  const inputs = [pointer('down', [100, 80]), pointer('move', [60, 60]), pointer('up', [20, 10])];
  expect(runs(inputs)).toEqual([
    { name: 'add-shape', form: 'ellipse', at: { x: 20, y: 10 }, size: { width: 80, height: 70 } },
  ]);
});

test('Shift keeps it as wide as high', () => {
  const up = pointer('up', [90, 40], { isShift: true });
  expect(runs([pointer('down', [0, 0]), up])).toMatchObject([{ size: { width: 90, height: 90 } }]);
});

test('a press alone puts down one of a usual size around the hand', () => {
  const acts = runs([pointer('down', [0, 0]), pointer('up', [0, 0])]);
  expect(acts).toMatchObject([{ at: { x: -90, y: -55 }, size: { width: 180, height: 110 } }]);
});

test('a pull as thin as a line makes a shape that can be seen', () => {
  const across = [pointer('down', [0, 0]), pointer('up', [60, 1])];
  expect(runs(across)).toMatchObject([{ at: { x: 0, y: 0 }, size: { width: 60, height: 8 } }]);
  const begun = [pointer('down', [0, 0]), pointer('move', [-5, -40]), { kind: 'complete' } as const];
  expect(runs(begun)).toMatchObject([{ at: { x: -8, y: -40 }, size: { width: 8, height: 40 } }]);
});

test('a second finger, or Escape, draws nothing', () => {
  for (const kind of ['interrupt', 'cancel'] as const) {
    expect(runs([pointer('down', [0, 0]), pointer('move', [50, 50]), { kind }])).toEqual([]);
  }
});
