import { createCardId, limits } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { play, pointer, worldWith } from '../testing.ts';
import { highlighterTool, penTool } from './pen-tool.ts';

test('under Shift a stroke is one straight line from where it began', () => {
  const shift = { isShift: true };
  const { effects } = play(highlighterTool, [
    pointer('down', [0, 0]),
    pointer('move', [5, 5]),
    pointer('move', [60, 4], shift),
    pointer('up', [60, 4], shift),
  ]);
  const run = effects.find((effect) => effect.kind === 'run');
  const points = run?.act.name === 'add-ink' ? run.act.points : [];
  expect(points).toHaveLength(2);
  expect(points[1]?.y).toBeCloseTo(0);
});

test('a stroke is previewed while it is drawn and written once, when the pen lifts', () => {
  const { effects } = play(penTool, [
    pointer('down', [0, 0]),
    pointer('move', [5, 5]),
    pointer('move', [9, 5]),
    pointer('up', [12, 5]),
  ]);
  const run = effects.filter((effect) => effect.kind === 'run');
  expect(run).toEqual([
    {
      kind: 'run',
      act: {
        name: 'add-ink',
        points: [
          { x: 0, y: 0 },
          { x: 5, y: 5 },
          { x: 9, y: 5 },
          { x: 12, y: 5 },
        ],
      },
    },
  ]);
  expect(effects.at(-1)).toEqual({ kind: 'ink', points: null });
});

test('a pen whose pressure counts keeps it for each point, and lifts as it last pressed', () => {
  const pressed = (phase: 'down' | 'move' | 'up', x: number, pressure: number) =>
    pointer(phase, [x, 0], { pressure });
  const inputs = [pressed('down', 0, 0.2), pressed('move', 9, 0.7), pressed('up', 18, 0)];
  const run = play(penTool, inputs).effects.find((effect) => effect.kind === 'run');
  expect(run?.act.name === 'add-ink' && run.act.points.map(({ pressure }) => pressure)).toEqual([
    0.2, 0.7, 0.7,
  ]);
});

test('a tap leaves a dot', () => {
  const { effects } = play(penTool, [pointer('down', [3, 4]), pointer('up', [3, 4])]);
  expect(effects).toContainEqual({ kind: 'run', act: { name: 'add-ink', points: [{ x: 3, y: 4 }] } });
});

test.each(['cancel', 'interrupt'] as const)('a stroke is given up on %s', (kind) => {
  const { effects, state } = play(penTool, [pointer('down', [0, 0]), pointer('move', [5, 5]), { kind }]);
  expect(effects.some((effect) => effect.kind === 'run')).toBe(false);
  expect(effects.at(-1)).toEqual({ kind: 'ink', points: null });
  expect(state.name).toBe('idle');
});

test('a stroke longer than a map takes keeps its start, its end and every other point', () => {
  const moves = Array.from({ length: limits.inkPoints + 500 }, (_, index) => pointer('move', [index * 2, 0]));
  const end = (limits.inkPoints + 500) * 2;
  const { effects } = play(penTool, [pointer('down', [-2, 0]), ...moves, pointer('up', [end, 0])]);
  const run = effects.find((effect) => effect.kind === 'run');
  const points = run?.act.name === 'add-ink' ? run.act.points : [];
  expect(points.length).toBeLessThanOrEqual(limits.inkPoints);
  expect(points.length).toBeGreaterThan(limits.inkPoints / 2);
  expect(points[0]).toEqual({ x: -2, y: 0 });
  expect(points.at(-1)).toEqual({ x: end, y: 0 });
});

const [left, right] = [createCardId(() => 'leftleftleft'), createCardId(() => 'rightrightri')];
const twoCards = worldWith({ cardAt: ({ x }) => (x < 50 ? left : x > 250 ? right : null) });
const across = [
  pointer('down', [10, 0]),
  pointer('move', [150, 60]),
  pointer('move', [290, 0]),
  pointer('up', [300, 0]),
];

test('a stroke from one card to another becomes their arrow, with the curve it took', () => {
  const { effects } = play(penTool, across, twoCards);
  const [act] = effects.flatMap((effect) => (effect.kind === 'run' ? [effect.act] : []));
  expect(act).toMatchObject({ name: 'add-arrow', from: { card: left }, to: { card: right } });
  expect(act?.name === 'add-arrow' && Math.abs(act.bend)).toBeGreaterThan(0.15);
});

test('a highlighter marks what it runs over; so does a pen that wanders, or stays on one card', () => {
  const names = (tool: typeof penTool, inputs: typeof across, world = twoCards) =>
    play(tool, inputs, world).effects.flatMap((effect) => (effect.kind === 'run' ? [effect.act.name] : []));
  expect(names(highlighterTool, across)).toEqual(['add-ink']);
  const wandering = [across[0], pointer('move', [150, 900]), ...across.slice(2)].filter((each) => !!each);
  expect(names(penTool, wandering)).toEqual(['add-ink']);
  expect(names(penTool, across, worldWith({ cardAt: () => left }))).toEqual(['add-ink']);
});
