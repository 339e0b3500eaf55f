import { limits } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import type { StrokePoint } from '@undercurrent/scene';
import { arrowOfWay } from '../arrow/arrow-of-way.ts';
import { onLine } from '../hold-to-line.ts';
import type { PointerInput, Step, World } from '../tool.ts';
import { distance, stay } from '../tool.ts';
import type { Drawing, PenState } from './state.ts';
import { idle } from './state.ts';

/** Follows the hand; points closer than half a slop's sixth say nothing and are left out. */
export function stepDrawing(state: Drawing, pointer: PointerInput, finish: Finish): Step<PenState> {
  if (pointer.phase === 'up') {
    return finish(pointer.isShift ? straight(state, pointer) : withPoint(state, pointer, 0));
  }
  if (pointer.phase !== 'move') return stay(state);
  const next = pointer.isShift ? straight(state, pointer) : withPoint(state, pointer, pointer.slop / 6);
  return next === state ? stay(state) : { state: next, effects: [{ kind: 'ink', points: next.points }] };
}

/** What becomes of a stroke when the hand lifts. */
export type Finish = (state: Drawing) => Step<PenState>;

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

/** A stroke from one card to another is their arrow, with the curve it took. */
export function finishBetweenCards(state: Drawing, world: World): Step<PenState> {
  const [first, last] = [state.points[0], state.points.at(-1)];
  const from = first ? world.cardAt(first) : null;
  const to = last ? world.cardAt(last) : null;
  if (!first || !last || from === null || to === null || from === to) return finishStroke(state);
  if (lengthOf(state.points) > mostDetour * distance(first, last)) return finishStroke(state);
  return {
    state: idle,
    effects: [
      {
        kind: 'run',
        act: { name: 'add-arrow', ...arrowOfWay(state.points, { from: { card: from }, to: { card: to } }) },
      },
      { kind: 'ink', points: null },
    ],
  };
}

/** A way longer than this many times the straight one is a drawing, not an arrow. */
const mostDetour = 2.5;

function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => sum + distance(point, points[index - 1] ?? point), 0);
}

/** Where a pen is, and how hard it is pressed if that is asked for; lifted, as hard as just before. */
export function pointOf({ phase, at, pressure }: PointerInput, before?: StrokePoint): StrokePoint {
  if (pressure === null) return at;
  return { ...at, pressure: phase === 'up' ? (before?.pressure ?? pressure) : pressure };
}

/** One straight line from where the stroke began. */
function straight({ points }: Drawing, pointer: PointerInput): Drawing {
  const [first] = points;
  const to = { ...pointer, at: first ? onLine(first, pointer.at) : pointer.at };
  return { name: 'drawing', points: [...points.slice(0, 1), pointOf(to, points.at(-1))] };
}

function withPoint(state: Drawing, pointer: PointerInput, atLeast: number): Drawing {
  const last = state.points.at(-1);
  if (last && distance(last, pointer.at) <= atLeast) return state;
  return { name: 'drawing', points: [...state.points, pointOf(pointer, last)] };
}

/** A very long stroke keeps every second point until it fits what a map takes. */
function thin(points: readonly StrokePoint[]): readonly StrokePoint[] {
  if (points.length <= limits.inkPoints) return points;
  return thin(points.filter((_, index) => index % 2 === 0 || index === points.length - 1));
}
