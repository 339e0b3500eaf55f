import { createAnnotationId, createCardId } from '@undercurrent/cycle';
import type { Grip } from '@undercurrent/scene';
import { expect, test } from 'vitest';
import { play, pointer, worldWith } from '../testing.ts';
import { selectTool } from './select-tool.ts';

const shape = createAnnotationId(() => 'shapeshape');
const card = createCardId(() => 'cardcardcard');
const corner: Grip = { kind: 'corner', id: shape, at: { x: 100, y: 80 }, fixed: { x: 0, y: 0 } };
const end: Grip = { kind: 'end', id: shape, at: { x: 100, y: 80 }, end: 'to' };
const withGrip = (grip: Grip) =>
  worldWith({ gripAt: () => grip, cardAt: ({ x }) => (x > 150 ? card : null) });
const acts = (effects: ReturnType<typeof play>['effects']) =>
  effects.flatMap((effect) => (effect.kind === 'run' ? [effect.act] : []));

test('a corner gives a shape another size, seen on the way and written once', () => {
  const { state, effects } = play(
    selectTool,
    [
      pointer('down', [100, 80]),
      pointer('move', [120, 90]),
      pointer('move', [140, 60]),
      pointer('up', [140, 60]),
    ],
    withGrip(corner),
  );
  const reshape = {
    kind: 'size',
    id: shape,
    at: { x: 0, y: 0 },
    fixed: { x: 0, y: 0 },
    size: { width: 140, height: 60 },
  };
  expect(acts(effects)).toEqual([{ name: 'reshape', reshape }]);
  expect(effects.filter(({ kind }) => kind === 'reshape')).toHaveLength(3);
  expect(effects.at(-1)).toEqual({ kind: 'reshape', reshape: null });
  expect(state.name).toBe('idle');
});

test('over the corner that stays the shape turns over, and with Shift it is even', () => {
  const { effects } = play(
    selectTool,
    [pointer('down', [100, 80]), pointer('move', [-50, 30], { isShift: true }), pointer('up', [-50, 30])],
    withGrip(corner),
  );
  expect(acts(effects)[0]).toMatchObject({
    reshape: { at: { x: -50, y: 0 }, size: { width: 50, height: 50 } },
  });
});

test('an end of an arrow goes to the card under the hand, or to the place', () => {
  const to = (x: number) =>
    acts(
      play(
        selectTool,
        [pointer('down', [100, 80]), pointer('move', [x, 90]), pointer('up', [x, 90])],
        withGrip(end),
      ).effects,
    )[0];
  expect(to(200)).toMatchObject({ reshape: { kind: 'end', end: 'to', to: { card, at: { x: 200, y: 90 } } } });
  expect(to(120)).toMatchObject({ reshape: { to: { card: null, at: { x: 120, y: 90 } } } });
});

test('a press without a move, a cancel, and an interruption write nothing', () => {
  for (const last of [pointer('up', [100, 80]), { kind: 'cancel' }, { kind: 'interrupt' }] as const) {
    const moves = last.kind === 'pointer' ? [] : [pointer('move', [120, 90])];
    const { state, effects } = play(
      selectTool,
      [pointer('down', [100, 80]), ...moves, last],
      withGrip(corner),
    );
    expect(acts(effects), last.kind).toEqual([]);
    expect(state.name).toBe('idle');
  }
});

test('when the mark goes the hand is empty; when the card goes the end lets go of it', () => {
  const gone = (id: string) => ({ kind: 'gone', ids: new Set([id]) }) as const;
  const begun = [pointer('down', [100, 80]), pointer('move', [200, 90])];
  const lost = play(selectTool, [...begun, gone(shape), pointer('up', [200, 90])], withGrip(end));
  expect(acts(lost.effects)).toEqual([]);
  const loose = play(selectTool, [...begun, gone(card), pointer('up', [200, 90])], withGrip(end));
  expect(acts(loose.effects)[0]).toMatchObject({ reshape: { to: { card: null } } });
});

test('the middle of an arrow curves it, and a double press into a shape opens what it says', () => {
  const bend: Grip = { kind: 'bend', id: shape, at: { x: 100, y: 80 } };
  const curved = play(
    selectTool,
    [pointer('down', [100, 80]), pointer('move', [100, 40]), pointer('up', [100, 40])],
    withGrip(bend),
  );
  expect(acts(curved.effects)).toEqual([
    { name: 'reshape', reshape: { kind: 'bend', id: shape, at: { x: 100, y: 40 }, bend: null } },
  ]);
  const into = worldWith({ shapeAround: () => shape });
  const twice = [pointer('down', [50, 50], { clicks: 2 }), pointer('up', [50, 50], { clicks: 2 })];
  expect(play(selectTool, twice, into).effects).toContainEqual({ kind: 'edit', id: shape });
  expect(play(selectTool, twice, worldWith()).effects.some(({ kind }) => kind === 'edit')).toBe(false);
});
