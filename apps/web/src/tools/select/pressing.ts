import type { Effect, PointerInput, SelectableId, Step, World } from '../tool.ts';
import { distance, stay } from '../tool.ts';
import { stepBrushing } from './brushing.ts';
import { stepDragging } from './dragging.ts';
import type { Pressing, SelectState } from './state.ts';
import { idle } from './state.ts';

/** Becomes a drag or a brush once the hand has wandered; a click otherwise. */
export function stepPressing(state: Pressing, pointer: PointerInput, world: World): Step<SelectState> {
  if (pointer.phase === 'up') return click(state, pointer, world);
  if (pointer.phase !== 'move' || distance(state.from, pointer.at) < pointer.slop) return stay(state);
  if (state.id !== null) return beginDrag(state, pointer, world);
  return pointer.isTouch && !state.isAdding
    ? stay({ name: 'sliding', lastScreen: pointer.atScreen })
    : beginBrush(state, pointer, world);
}

function click(state: Pressing, { isShift }: PointerInput, world: World): Step<SelectState> {
  const { id, opens } = state;
  if (opens !== null) return { state: idle, effects: [opens] };
  if (state.folded) return { state: idle, effects: [openEffect(state.folded)] };
  if (id === null) {
    const ids = isShift ? world.selection : [];
    return { state: idle, effects: [{ kind: 'select', ids }] };
  }
  if (!state.wasSelected) return stay(idle);
  const ids = state.isAdding ? world.selection.filter((other) => other !== id) : [id];
  return { state: idle, effects: [{ kind: 'select', ids }] };
}

function openEffect(folded: NonNullable<Pressing['folded']>): Effect {
  if (folded.kind === 'slot') return { kind: 'fill-slot', ghost: folded.ghost };
  if (folded.kind === 'roots') return { kind: 'open-roots', owner: folded.owner };
  return { kind: 'run', act: { name: 'raise' } };
}

function beginDrag(state: Pressing, pointer: PointerInput, world: World): Step<SelectState> {
  const held = state.id;
  if (held === null) return stay(state);
  const ids = world.selection.includes(held) ? world.selection : [held];
  const movable = ids.filter(world.isMovable);
  if (movable.length === 0) return holdStill(ids, pointer);
  const by = { x: 0, y: 0 };
  return stepDragging(
    { name: 'dragging', from: state.from, held, ids: movable, by, gapAfter: null, isCopy: false },
    pointer,
    world,
  );
}

/** Nothing may be moved: a finger moves the paper instead, any other hand is told why. */
function holdStill(ids: readonly SelectableId[], pointer: PointerInput): Step<SelectState> {
  if (pointer.isTouch) return stay({ name: 'sliding', lastScreen: pointer.atScreen });
  return { state: idle, effects: [{ kind: 'run', act: { name: 'move', ids, by: { x: 0, y: 0 } } }] };
}

function beginBrush(state: Pressing, pointer: PointerInput, world: World): Step<SelectState> {
  const kept = state.isAdding ? world.selection : [];
  const brushing = { name: 'brushing', from: state.from, kept, before: world.selection } as const;
  return stepBrushing(brushing, pointer, world);
}
