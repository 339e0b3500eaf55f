import type { Point, Snapped } from '@undercurrent/geometry';
import { onAxis } from '../hold-to-line.ts';
import type { Effect, PointerInput, Step, World } from '../tool.ts';
import { isCardId, stay } from '../tool.ts';
import type { Dragging, SelectState } from './state.ts';
import { idle } from './state.ts';

/** Moves what is held, or a copy of it, as a preview; the drop is the one act that is written. */
export function stepDragging(state: Dragging, pointer: PointerInput, world: World): Step<SelectState> {
  const isCopy = pointer.isAlt;
  if (pointer.phase === 'up') return drop({ ...state, isCopy });
  if (pointer.phase !== 'move') return stay(state);
  const hand = { x: pointer.at.x - state.from.x, y: pointer.at.y - state.from.y };
  const gapAfter = state.ids.length === 1 && !isCopy ? world.gapFor(state.held, pointer.at) : null;
  const { by, guides } = gapAfter === null ? heldMove(state, hand, { pointer, world }) : still(hand);
  const next = { ...state, by, gapAfter, isCopy };
  return { state: next, effects: [{ kind: 'preview', ids: next.ids, by, gapAfter, isCopy, guides }] };
}

const still = (by: Point): Snapped => ({ by, guides: [] });

/** A move straight across or down under Shift, and to the lines of what stands near unless it is to be free. */
function heldMove(
  { ids }: Dragging,
  hand: Point,
  { pointer, world }: { readonly pointer: PointerInput; readonly world: World },
): Snapped {
  const axis = pointer.isShift ? onAxis(hand) : null;
  if (pointer.isFree) return still(axis ?? hand);
  const { by, guides } = world.snap(ids, axis ?? hand);
  if (!axis) return { by, guides };
  return axis.y === 0
    ? { by: { x: by.x, y: 0 }, guides: guides.filter((guide) => guide.axis === 'x') }
    : { by: { x: 0, y: by.y }, guides: guides.filter((guide) => guide.axis === 'y') };
}

/** Lets go where it is: into the gap it is over, or as a move. */
export function drop(state: Dragging): Step<SelectState> {
  return { state: idle, effects: [...dropActs(state), { kind: 'end-preview' }] };
}

/** Puts everything back: nothing was written. */
export function cancelDragging(): Step<SelectState> {
  return { state: idle, effects: [{ kind: 'end-preview' }] };
}

/** What is left of a drag when some of the things are gone. */
export function loseDragged(state: Dragging, gone: ReadonlySet<string>): Step<SelectState> {
  const ids = state.ids.filter((id) => !gone.has(id));
  if (ids.length === state.ids.length && !(state.gapAfter && gone.has(state.gapAfter))) return stay(state);
  if (ids.length === 0 || gone.has(state.held)) return cancelDragging();
  const next = { ...state, ids, gapAfter: null };
  return {
    state: next,
    effects: [{ kind: 'preview', ids, by: state.by, gapAfter: null, isCopy: state.isCopy, guides: [] }],
  };
}

function dropActs(state: Dragging): readonly Effect[] {
  const { held, gapAfter, ids, by, isCopy } = state;
  if (isCopy) return [{ kind: 'run', act: { name: 'copy', ids, by } }];
  if (gapAfter !== null && isCardId(held)) {
    return [{ kind: 'run', act: { name: 'reorder', id: held, after: gapAfter } }];
  }
  return [{ kind: 'run', act: { name: 'move', ids, by } }];
}
