import { createCardId } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { play, pointer, worldWith } from '../testing.ts';
import { arrowTool } from './arrow-tool.ts';

const [first, second] = ['first00001', 'second0001'].map((part) => createCardId(() => part));
const twoCards = worldWith({ cardAt: ({ x }) => (x < 50 ? first : x > 100 ? second : null) ?? null });

test('from card to card an arrow holds on to both, and the hand is free again', () => {
  const { state, effects } = play(
    arrowTool,
    [pointer('down', [0, 0]), pointer('move', [60, 0]), pointer('up', [120, 0])],
    twoCards,
  );
  expect(state).toEqual({ name: 'idle' });
  expect(effects).toContainEqual({
    kind: 'run',
    act: {
      name: 'add-arrow',
      kind: 'arrow',
      from: { card: first, at: { x: 0, y: 0 } },
      to: { card: second, at: { x: 120, y: 0 } },
      bend: 0,
    },
  });
  expect(effects.at(-1)).toEqual({ kind: 'choose-tool', tool: 'select' });
});

test('out of a card and back to it is a loop, wherever on it the hand lifts', () => {
  for (const end of [0, 30]) {
    const out = [pointer('down', [0, 0]), pointer('move', [60, -80]), pointer('up', [end, 0])];
    const { effects } = play(arrowTool, out, twoCards);
    const run = effects.find((effect) => effect.kind === 'run');
    expect(run).toMatchObject({ act: { from: { card: first }, to: { card: first } } });
    expect(JSON.stringify(run)).not.toContain('null');
  }
});

test('an arrow takes the curve of the hand’s way', () => {
  const { effects } = play(arrowTool, [
    pointer('down', [0, 0]),
    pointer('move', [50, 40]),
    pointer('up', [100, 0]),
  ]);
  const run = effects.find((effect) => effect.kind === 'run');
  expect(run).toMatchObject({ act: { bend: 0.4, from: { card: null }, to: { card: null } } });
});

test('under Shift it is straight, and level, upright, or at one of the angles between', () => {
  const shift = { isShift: true };
  const { effects } = play(arrowTool, [
    pointer('down', [0, 0]),
    pointer('move', [50, 40], shift),
    pointer('up', [100, 3], shift),
  ]);
  const run = effects.find((effect) => effect.kind === 'run');
  expect(run).toMatchObject({ act: { bend: 0, from: { at: { x: 0, y: 0 } }, to: { at: { y: 0 } } } });
});

test('a press without a way draws nothing, and Escape gives a drawn one up', () => {
  const pressed = play(arrowTool, [pointer('down', [0, 0]), pointer('up', [1, 1])]);
  const escaped = play(arrowTool, [pointer('down', [0, 0]), pointer('move', [90, 9]), { kind: 'cancel' }]);
  for (const { effects, state } of [pressed, escaped]) {
    expect(state).toEqual({ name: 'idle' });
    expect(effects.some(({ kind }) => kind === 'run')).toBe(false);
    expect(effects.at(-1)).toEqual({ kind: 'draft', draft: null });
  }
});

test('when its card goes under the hand, the arrow goes on from the paper', () => {
  const { effects } = play(
    arrowTool,
    [
      pointer('down', [0, 0]),
      pointer('move', [80, 0]),
      { kind: 'gone', ids: new Set([first ?? '']) },
      { kind: 'complete' },
    ],
    twoCards,
  );
  const run = effects.find((effect) => effect.kind === 'run');
  expect(run).toMatchObject({ act: { from: { card: null, at: { x: 0, y: 0 } } } });
});
