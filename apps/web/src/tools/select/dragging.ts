import type { Effect, PointerInput, Step, World } from '../tool.ts';
import { isCardId, stay } from '../tool.ts';
import type { Dragging, SelectState } from './state.ts';
import { idle } from './state.ts';

/** Moves what is held, as a preview; the drop is the one act that is written. */
export function stepDragging(state: Dragging, pointer: PointerInput, world: World): Step<SelectState> {
  if (pointer.phase === 'up') return drop(state);
  if (pointer.phase !== 'move') return stay(state);
  const hand = { x: pointer.at.x - state.from.x, y: pointer.at.y - state.from.y };
  const gapAfter = state.ids.length === 1 ? world.gapFor(state.held, pointer.at) : null;
  const isHeld = gapAfter !== null || pointer.isFree;
  const { by, guides } = isHeld ? { by: hand, guides: [] } : world.snap(state.ids, hand);
  const next = { ...state, by, gapAfter };
  return { state: next, effects: [{ kind: 'preview', ids: next.ids, by, gapAfter, guides }] };
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
  return { state: next, effects: [{ kind: 'preview', ids, by: state.by, gapAfter: null, guides: [] }] };
}

function dropActs(state: Dragging): readonly Effect[] {
  const { held, gapAfter, ids, by } = state;
  if (gapAfter !== null && isCardId(held)) {
    return [{ kind: 'run', act: { name: 'reorder', id: held, after: gapAfter } }];
  }
  return [{ kind: 'run', act: { name: 'move', ids, by } }];
}
