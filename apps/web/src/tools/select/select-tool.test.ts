import type { CardId } from '@undercurrent/cycle';
import { createCardId } from '@undercurrent/cycle';
import type { Target } from '@undercurrent/scene';
import { describe, expect, test } from 'vitest';
import { play, pointer, worldWith } from '../testing.ts';
import type { Effect } from '../tool.ts';
import { selectTool, severalTool } from './select-tool.ts';

const first = createCardId(() => 'firstcard');
const second = createCardId(() => 'secondcard');
const on = (id: CardId): { readonly target: Target } => ({ target: { kind: 'card', id } });
const acts = (effects: readonly Effect[]) =>
  effects.flatMap((effect) => (effect.kind === 'run' ? [effect.act] : []));
const lastSelection = (effects: readonly Effect[]) =>
  effects.flatMap((effect) => (effect.kind === 'select' ? [effect.ids] : [])).at(-1);

describe('a click', () => {
  test('selects what it hits and writes nothing', () => {
    const { effects, state } = play(selectTool, [pointer('down', [0, 0], on(first)), pointer('up', [1, 1])]);
    expect(lastSelection(effects)).toEqual([first]);
    expect(acts(effects)).toEqual([]);
    expect(state.name).toBe('idle');
  });

  test('with Shift adds, and takes away again', () => {
    const shift = { ...on(second), isShift: true };
    const click = [pointer('down', [0, 0], shift), pointer('up', [0, 0], shift)];
    const world = worldWith({ selection: [first] });
    expect(lastSelection(play(selectTool, click, world).effects)).toEqual([first, second]);
    expect(lastSelection(play(selectTool, [...click, ...click], world).effects)).toEqual([first]);
  });

  test('on one of several selected narrows to it only when it was no drag', () => {
    const world = worldWith({ selection: [first, second] });
    const down = pointer('down', [0, 0], on(second));
    expect(lastSelection(play(selectTool, [down, pointer('up', [0, 0])], world).effects)).toEqual([second]);
    const dragged = play(selectTool, [down, pointer('move', [20, 0]), pointer('up', [20, 0])], world);
    expect(lastSelection(dragged.effects)).toBeUndefined();
    expect(acts(dragged.effects)).toEqual([{ name: 'move', ids: [first, second], by: { x: 20, y: 0 } }]);
  });

  test('on empty paper lets go, unless Shift is held', () => {
    const world = worldWith({ selection: [first] });
    const plain = [pointer('down', [0, 0]), pointer('up', [0, 0])];
    expect(lastSelection(play(selectTool, plain, world).effects)).toEqual([]);
    const shifted = [pointer('down', [0, 0], { isShift: true }), pointer('up', [0, 0], { isShift: true })];
    expect(lastSelection(play(selectTool, shifted, world).effects)).toEqual([first]);
  });

  test('on the folded waterline raises what lies beneath', () => {
    const water = { target: { kind: 'waterline' } } as const;
    const { effects } = play(selectTool, [pointer('down', [0, 0], water), pointer('up', [0, 0])]);
    expect(acts(effects)).toEqual([{ name: 'raise' }]);
  });

  test('on a stone opens the roots of its owner, on this screen alone', () => {
    const stone = { target: { kind: 'roots', owner: 'together' } } as const;
    const { effects } = play(selectTool, [pointer('down', [0, 0], stone), pointer('up', [0, 0])]);
    expect(effects).toEqual([{ kind: 'open-roots', owner: 'together' }]);
  });

  test('twice opens the words when it is lifted, so that the press does not take the focus back', () => {
    const world = worldWith({ selection: [first] });
    const down = pointer('down', [0, 0], { ...on(first), clicks: 2 });
    expect(play(selectTool, [down], world).effects).toEqual([]);
    const { effects } = play(selectTool, [down, pointer('up', [0, 0])], world);
    expect(effects).toEqual([{ kind: 'edit', id: first }]);
  });
});

describe('a double press', () => {
  const twice = { clicks: 2 };
  const opened = (more: Parameters<typeof pointer>[2]) =>
    play(selectTool, [pointer('down', [4, 5], { ...twice, ...more }), pointer('up', [4, 5])]).effects;

  test('on the paper begins words there, but not under a finger, which has tools for that', () => {
    expect(opened({})).toEqual([{ kind: 'begin-note', note: 'label', at: { x: 4, y: 5 } }]);
    expect(opened({ isTouch: true })).toEqual([{ kind: 'select', ids: [] }]);
  });

  test('on an arrow of the ring opens what it says', () => {
    const target = { kind: 'edge', from: first, to: second } as const;
    expect(opened({ target })).toEqual([{ kind: 'write-on-arrow', from: first }]);
  });
});

describe('a drag', () => {
  const down = pointer('down', [0, 0], on(first));

  test('begins only past the slop of its pointer', () => {
    expect(play(selectTool, [down, pointer('move', [2, 0])]).state.name).toBe('pressing');
    expect(play(selectTool, [down, pointer('move', [6, 0], { slop: 8 })]).state.name).toBe('pressing');
    expect(play(selectTool, [down, pointer('move', [4, 0])]).state.name).toBe('dragging');
  });

  test('previews on the way and writes once, on drop', () => {
    const { effects } = play(selectTool, [
      down,
      pointer('move', [10, 0]),
      pointer('move', [30, 5]),
      pointer('up', [30, 5]),
    ]);
    expect(effects.filter((effect) => effect.kind === 'preview')).toHaveLength(2);
    expect(acts(effects)).toEqual([{ name: 'move', ids: [first], by: { x: 30, y: 5 } }]);
    expect(effects.at(-1)).toEqual({ kind: 'end-preview' });
  });

  test('into another gap of the ring reorders instead of moving', () => {
    const world = worldWith({ gapFor: (_id, at) => (at.x > 20 ? second : null) });
    const { effects } = play(selectTool, [down, pointer('move', [30, 0]), pointer('up', [30, 0])], world);
    expect(acts(effects)).toEqual([{ name: 'reorder', id: first, after: second }]);
  });

  test('of several never reorders', () => {
    const world = worldWith({ selection: [first, second], gapFor: () => second });
    const { effects } = play(selectTool, [down, pointer('move', [30, 0]), pointer('up', [30, 0])], world);
    expect(acts(effects)[0]?.name).toBe('move');
  });

  test('under Shift goes straight across or straight down', () => {
    const shift = { isShift: true };
    const world = worldWith({
      selection: [first],
      snap: (_, { x, y }) => ({ by: { x: x + 1, y: y + 1 }, guides: [] }),
    });
    const to = (x: number, y: number) =>
      acts(
        play(selectTool, [down, pointer('move', [x, y], shift), pointer('up', [x, y], shift)], world).effects,
      );
    expect(to(30, 9)).toEqual([{ name: 'move', ids: [first], by: { x: 31, y: 0 } }]);
    expect(to(9, -30)).toEqual([{ name: 'move', ids: [first], by: { x: 0, y: -29 } }]);
  });

  test('with Alt leaves a copy where it is dropped, and never comes into a gap of the ring', () => {
    const alt = { isAlt: true };
    const world = worldWith({ gapFor: () => second });
    const dropped = [down, pointer('move', [30, 5], alt), pointer('up', [30, 5], alt)];
    const { effects } = play(selectTool, dropped, world);
    expect(effects).toContainEqual(
      expect.objectContaining({ kind: 'preview', isCopy: true, gapAfter: null }),
    );
    expect(acts(effects)).toEqual([{ name: 'copy', ids: [first], by: { x: 30, y: 5 } }]);
  });

  test.each(['cancel', 'interrupt'] as const)('puts everything back on %s', (kind) => {
    const { effects, state } = play(selectTool, [down, pointer('move', [30, 0]), { kind }]);
    expect(acts(effects)).toEqual([]);
    expect(effects.at(-1)).toEqual({ kind: 'end-preview' });
    expect(state.name).toBe('idle');
  });

  test('is dropped where it is by Enter', () => {
    const { effects } = play(selectTool, [down, pointer('move', [30, 0]), { kind: 'complete' }]);
    expect(acts(effects)).toEqual([{ name: 'move', ids: [first], by: { x: 30, y: 0 } }]);
  });

  test('ends when the held card is gone, and goes on without the others that are', () => {
    const world = worldWith({ selection: [first, second] });
    const dragging = [down, pointer('move', [30, 0])];
    const lost = play(selectTool, [...dragging, { kind: 'gone', ids: new Set([first]) }], world);
    expect(lost.state.name).toBe('idle');
    const left = play(
      selectTool,
      [...dragging, { kind: 'gone', ids: new Set([second]) }, pointer('up', [30, 0])],
      world,
    );
    expect(acts(left.effects)).toEqual([{ name: 'move', ids: [first], by: { x: 30, y: 0 } }]);
  });

  test('leaves what may not be moved where it is, and asks once to be told why', () => {
    const world = worldWith({ isMovable: () => false });
    const { effects } = play(
      selectTool,
      [down, pointer('move', [30, 0]), pointer('move', [60, 0]), pointer('up', [60, 0])],
      world,
    );
    expect(acts(effects)).toEqual([{ name: 'move', ids: [first], by: { x: 0, y: 0 } }]);
  });

  test('of what may not be moved is a pan under a finger', () => {
    const world = worldWith({ isMovable: () => false });
    const finger = { isTouch: true };
    const { effects } = play(
      selectTool,
      [
        pointer('down', [0, 0], { ...finger, target: { kind: 'card', id: first } }),
        pointer('move', [20, 0], finger),
        pointer('move', [25, 0], finger),
      ],
      world,
    );
    expect(effects.at(-1)).toEqual({ kind: 'pan', byScreen: { x: 5, y: 0 } });
    expect(acts(effects)).toEqual([]);
  });
});

describe('a brush', () => {
  const world = worldWith({ selection: [first], idsWithin: (box) => (box.width > 10 ? [second] : []) });
  const down = pointer('down', [0, 0]);

  test('selects what it covers', () => {
    const { effects } = play(selectTool, [down, pointer('move', [20, 20]), pointer('up', [20, 20])], world);
    expect(lastSelection(effects)).toEqual([second]);
    expect(effects.at(-1)).toEqual({ kind: 'brush', box: null });
  });

  test('gives back the selection from before on Escape', () => {
    const { effects } = play(selectTool, [down, pointer('move', [20, 20]), { kind: 'cancel' }], world);
    expect(lastSelection(effects)).toEqual([first]);
  });

  test('is a pan under a finger', () => {
    const finger = { isTouch: true };
    const { effects } = play(selectTool, [
      pointer('down', [0, 0], finger),
      pointer('move', [20, 0], finger),
      pointer('move', [25, 2], finger),
    ]);
    expect(effects).toEqual([{ kind: 'pan', byScreen: { x: 5, y: 2 } }]);
  });

  test('selects nothing again that is gone by now: not when it is given up, nor with what it keeps', () => {
    const world = worldWith({ selection: [first, second] });
    const gone = { kind: 'gone', ids: new Set([first]) } as const;
    const brushing = [pointer('down', [0, 0], { isShift: true }), pointer('move', [50, 50]), gone];
    const givenUp = play(selectTool, [...brushing, { kind: 'cancel' }], world);
    expect(givenUp.effects.at(-1)).toEqual({ kind: 'select', ids: [second] });
    const goneOn = play(selectTool, [...brushing, pointer('move', [60, 60])], world);
    expect(goneOn.effects.at(-1)).toEqual({ kind: 'select', ids: [second] });
  });
});

describe('the tool for several', () => {
  const finger = { isTouch: true };
  const world = worldWith({ selection: [first], idsWithin: (box) => (box.width > 10 ? [second] : []) });

  test('adds what is pressed and takes it away again', () => {
    const press = [pointer('down', [0, 0], { ...on(second), ...finger }), pointer('up', [0, 0], finger)];
    expect(lastSelection(play(severalTool, press, world).effects)).toEqual([first, second]);
    expect(lastSelection(play(severalTool, [...press, ...press], world).effects)).toEqual([first]);
  });

  test('brushes under a finger, and keeps what there was', () => {
    const brush = [
      pointer('down', [0, 0], finger),
      pointer('move', [20, 20], finger),
      pointer('up', [20, 20], finger),
    ];
    expect(lastSelection(play(severalTool, brush, world).effects)).toEqual([first, second]);
  });

  test('lets go of all on a tap beside them; Escape puts it away too', () => {
    const tap = [pointer('down', [0, 0], finger), pointer('up', [0, 0], finger)];
    expect(lastSelection(play(severalTool, tap, world).effects)).toEqual([]);
    expect(play(severalTool, [{ kind: 'cancel' }], world).effects).toEqual([
      { kind: 'select', ids: [] },
      { kind: 'choose-tool', tool: 'select' },
    ]);
  });
});

test('Enter opens the words of the one thing selected', () => {
  const one = worldWith({ selection: [first] });
  expect(play(selectTool, [{ kind: 'complete' }], one).effects).toEqual([{ kind: 'edit', id: first }]);
  const two = worldWith({ selection: [first, second] });
  expect(play(selectTool, [{ kind: 'complete' }], two).effects).toEqual([]);
});

describe('what is dragged', () => {
  const guides = [{ axis: 'x', at: 50, from: 0, to: 90 }] as const;
  const world = worldWith({ snap: (_, { y }) => ({ by: { x: 50, y }, guides }) });
  const drag = (more: { readonly isFree?: boolean } = {}) =>
    play(
      selectTool,
      [pointer('down', [0, 0], on(first)), pointer('move', [47, 9], more), pointer('up', [47, 9])],
      world,
    ).effects;

  test('comes to lie with what stands near, and shows on which line', () => {
    expect(acts(drag())).toEqual([{ name: 'move', ids: [first], by: { x: 50, y: 9 } }]);
    expect(drag()).toContainEqual(expect.objectContaining({ kind: 'preview', guides }));
  });

  test('snaps to nothing while Ctrl is held', () => {
    expect(acts(drag({ isFree: true }))).toEqual([{ name: 'move', ids: [first], by: { x: 47, y: 9 } }]);
  });
});
