import type { ShapeForm } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import type { PointerInput, Step, Tool } from '../tool.ts';
import { distance, stay } from '../tool.ts';

interface Pulling {
  readonly name: 'pulling';
  readonly from: Point;
  readonly to: Point;
  /** As wide as high. */
  readonly isEven: boolean;
}
export type ShapeState = { readonly name: 'idle' } | Pulling;

const idle: ShapeState = { name: 'idle' };
/** What a press without a pull puts down, around the hand, in map units. */
const pressed = { width: 180, height: 110 } as const;

/** In map units: what is pulled thinner would hardly be seen, and the map takes none. */
const smallestSide = 8;

/** Pulls a shape open from corner to corner; Shift keeps it even; a press alone puts down one of a usual size. */
export function createShapeTool(form: ShapeForm): Tool<ShapeState> {
  const show = (state: Pulling): Step<ShapeState> => ({
    state,
    effects: [{ kind: 'draft', draft: { kind: 'shape', form, ...boxOf(state) } }],
  });
  const finish = (place: ReturnType<typeof boxOf>): Step<ShapeState> => ({
    state: idle,
    effects: [
      { kind: 'run', act: { name: 'add-shape', form, ...place } },
      { kind: 'draft', draft: null },
      { kind: 'choose-tool', tool: 'select' },
    ],
  });
  const stepPointer = (state: ShapeState, { phase, at, isShift, slop }: PointerInput): Step<ShapeState> => {
    if (phase === 'down') return stay({ name: 'pulling', from: at, to: at, isEven: isShift });
    if (state.name === 'idle' || phase === 'hover') return stay(state);
    const next = { ...state, to: at, isEven: isShift };
    if (phase === 'move') return show(next);
    return finish(distance(state.from, at) <= slop ? around(at) : boxOf(next));
  };
  return {
    initial: idle,
    step: (state, input) => {
      if (input.kind === 'gone') return stay(state);
      if (input.kind === 'pointer') return stepPointer(state, input.pointer);
      if (state.name === 'idle') {
        return input.kind === 'cancel'
          ? { state, effects: [{ kind: 'choose-tool', tool: 'select' }] }
          : stay(state);
      }
      return input.kind === 'complete'
        ? finish(boxOf(state))
        : { state: idle, effects: [{ kind: 'draft', draft: null }] };
    },
  };
}

function boxOf({ from, to, isEven }: Pulling) {
  const width = Math.max(smallestSide, Math.abs(to.x - from.x));
  const height = Math.max(smallestSide, Math.abs(to.y - from.y));
  const side = Math.max(width, height);
  const size = isEven ? { width: side, height: side } : { width, height };
  return {
    at: { x: to.x < from.x ? from.x - size.width : from.x, y: to.y < from.y ? from.y - size.height : from.y },
    size,
  };
}

function around({ x, y }: Point) {
  return { at: { x: x - pressed.width / 2, y: y - pressed.height / 2 }, size: pressed };
}
