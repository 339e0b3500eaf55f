import type { Box, Point } from '@undercurrent/geometry';
import type { PointerInput, Step, World } from '../tool.ts';
import { stay } from '../tool.ts';
import type { Brushing, SelectState } from './state.ts';
import { idle } from './state.ts';

/** Selects what lies in the rectangle drawn from where the press began. */
export function stepBrushing(state: Brushing, pointer: PointerInput, world: World): Step<SelectState> {
  if (pointer.phase === 'up') return { state: idle, effects: [{ kind: 'brush', box: null }] };
  if (pointer.phase !== 'move') return stay(state);
  const box = boxBetween(state.from, pointer.at);
  const ids = [...new Set([...state.kept, ...world.idsWithin(box)])];
  return {
    state,
    effects: [
      { kind: 'brush', box },
      { kind: 'select', ids },
    ],
  };
}

/** Gives up: the selection is what it was before. */
export function cancelBrushing(state: Brushing): Step<SelectState> {
  return {
    state: idle,
    effects: [
      { kind: 'brush', box: null },
      { kind: 'select', ids: state.before },
    ],
  };
}

/** What is gone is not selected again: neither with what was kept nor when the brush is given up. */
export function loseBrushed(state: Brushing, gone: ReadonlySet<string>): Step<SelectState> {
  const left = (ids: Brushing['kept']) => ids.filter((id) => !gone.has(id));
  return stay({ ...state, kept: left(state.kept), before: left(state.before) });
}

export function boxBetween(a: Point, b: Point): Box {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}
