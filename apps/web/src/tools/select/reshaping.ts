import { heldBy } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import { holdAt } from '../hold-at.ts';
import type { PointerInput, Reshape, Step, World } from '../tool.ts';
import { stay } from '../tool.ts';
import type { Reshaping, SelectState } from './state.ts';
import { idle } from './state.ts';

/** The smallest side a hand can give a mark, in map units. */
const smallestSide = 8;

/**
 * Gives a shape or a note another size by one of its corners, takes an end of an arrow to a card or a place, or curves
 * it: one act.
 */
export function stepReshaping(state: Reshaping, pointer: PointerInput, world: World): Step<SelectState> {
  if (pointer.phase === 'up') return finishReshaping(state);
  if (pointer.phase !== 'move') return stay(state);
  const reshape = reshapeOf(state, pointer, world);
  return { state: { ...state, reshape }, effects: [{ kind: 'reshape', reshape }] };
}

export function finishReshaping({ reshape }: Reshaping): Step<SelectState> {
  const end = { kind: 'reshape', reshape: null } as const;
  return {
    state: idle,
    effects: reshape ? [{ kind: 'run', act: { name: 'reshape', reshape } }, end] : [end],
  };
}

/** Puts it back: nothing was written. */
export function cancelReshaping(): Step<SelectState> {
  return { state: idle, effects: [{ kind: 'reshape', reshape: null }] };
}

/** What is left when things are gone: without its mark nothing; an end lets go of what held it. */
export function loseReshaped(state: Reshaping, gone: ReadonlySet<string>): Step<SelectState> {
  if (gone.has(state.grip.id)) return cancelReshaping();
  const { reshape } = state;
  if (reshape?.kind !== 'end' || !gone.has(heldBy(reshape.to) ?? '')) return stay(state);
  const loose = { ...reshape, to: { card: null, at: reshape.to.at } };
  return { state: { ...state, reshape: loose }, effects: [{ kind: 'reshape', reshape: loose }] };
}

function reshapeOf({ grip }: Reshaping, { at, isShift }: PointerInput, world: World): Reshape {
  if (grip.kind === 'end') {
    return { kind: 'end', id: grip.id, end: grip.end, to: { ...holdAt(world, at), at } };
  }
  if (grip.kind === 'bend') return { kind: 'bend', id: grip.id, at, bend: null };
  return { kind: 'size', id: grip.id, ...boxFrom(grip.fixed, at, isShift), fixed: grip.fixed };
}

function boxFrom(
  fixed: Point,
  to: Point,
  isEven: boolean,
): Pick<Extract<Reshape, { kind: 'size' }>, 'at' | 'size'> {
  const wide = Math.max(smallestSide, Math.abs(to.x - fixed.x));
  const high = Math.max(smallestSide, Math.abs(to.y - fixed.y));
  const side = Math.max(wide, high);
  const size = isEven ? { width: side, height: side } : { width: wide, height: high };
  return {
    at: {
      x: to.x < fixed.x ? fixed.x - size.width : fixed.x,
      y: to.y < fixed.y ? fixed.y - size.height : fixed.y,
    },
    size,
  };
}
