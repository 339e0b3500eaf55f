import { limits } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import type { PointerInput, Step } from '../tool.ts';
import { distance, stay } from '../tool.ts';
import type { Drawing, PenState } from './state.ts';
import { idle } from './state.ts';

/** Follows the hand; points closer than half a slop's sixth say nothing and are left out. */
export function stepDrawing(state: Drawing, pointer: PointerInput): Step<PenState> {
  if (pointer.phase === 'up') return finishStroke(withPoint(state, pointer, 0));
  if (pointer.phase !== 'move') return stay(state);
  const next = withPoint(state, pointer, pointer.slop / 6);
  return next === state ? stay(state) : { state: next, effects: [{ kind: 'ink', points: next.points }] };
}

/** Writes the stroke: one act. A touch without a stroke leaves a dot. */
export function finishStroke(state: Drawing): Step<PenState> {
  return {
    state: idle,
    effects: [
      { kind: 'run', act: { name: 'add-ink', points: thin(state.points) } },
      { kind: 'ink', points: null },
    ],
  };
}

function withPoint(state: Drawing, pointer: PointerInput, atLeast: number): Drawing {
  const last = state.points.at(-1);
  if (last && distance(last, pointer.at) <= atLeast) return state;
  return { name: 'drawing', points: [...state.points, pointer.at] };
}

/** A very long stroke keeps every second point until it fits what a map takes. */
function thin(points: readonly Point[]): readonly Point[] {
  if (points.length <= limits.inkPoints) return points;
  return thin(points.filter((_, index) => index % 2 === 0 || index === points.length - 1));
}
