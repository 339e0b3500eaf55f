import { createAnnotationId } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { play, pointer, worldWith } from '../testing.ts';
import { eraserTool } from './eraser-tool.ts';

const near = createAnnotationId(() => 'nearstroke');
const far = createAnnotationId(() => 'farstroke');
const world = worldWith({ strokesAlong: (_from, to) => (to.x > 50 ? [far] : [near]) });

test('one wipe over two strokes takes both whole, as one act', () => {
  const { effects } = play(
    eraserTool,
    [pointer('down', [0, 0]), pointer('move', [60, 0]), pointer('up', [60, 0])],
    world,
  );
  const run = effects.filter((effect) => effect.kind === 'run');
  expect(run).toEqual([{ kind: 'run', act: { name: 'erase', ids: [near, far] } }]);
  expect(effects.at(-1)).toEqual({ kind: 'erasing', ids: [] });
});

test('hovering shows what would go and takes nothing', () => {
  const { effects } = play(eraserTool, [pointer('hover', [0, 0])], world);
  expect(effects).toEqual([{ kind: 'erasing', ids: [near] }]);
});

test('Escape gives the strokes back', () => {
  const { effects } = play(eraserTool, [pointer('down', [0, 0]), { kind: 'cancel' }], world);
  expect(effects.some((effect) => effect.kind === 'run')).toBe(false);
  expect(effects.at(-1)).toEqual({ kind: 'erasing', ids: [] });
});

test('a stroke that somebody else erased meanwhile is not erased twice', () => {
  const { effects } = play(
    eraserTool,
    [pointer('down', [0, 0]), { kind: 'gone', ids: new Set([near]) }, pointer('up', [0, 0])],
    world,
  );
  expect(effects.some((effect) => effect.kind === 'run')).toBe(false);
});

test('a wipe that was given up shows nothing more, also where the hand goes on', () => {
  const inputs = [pointer('down', [0, 0]), { kind: 'cancel' } as const, pointer('move', [60, 0])];
  const { effects } = play(eraserTool, [...inputs, pointer('up', [60, 0])], world);
  expect(effects.at(-1)).toEqual({ kind: 'erasing', ids: [] });
});

test('a stroke under a hand that hovers is let go of when it is gone', () => {
  const { effects } = play(
    eraserTool,
    [pointer('hover', [0, 0]), { kind: 'gone', ids: new Set([near]) }],
    world,
  );
  expect(effects.at(-1)).toEqual({ kind: 'erasing', ids: [] });
});
