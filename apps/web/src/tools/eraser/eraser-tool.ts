import type { AnnotationId } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import type { PointerInput, Step, Tool, World } from '../tool.ts';
import { stay } from '../tool.ts';

export type EraserState =
  | { readonly name: 'idle' }
  | { readonly name: 'erasing'; readonly last: Point; readonly ids: readonly AnnotationId[] };

const idle: EraserState = { name: 'idle' };

/** Takes whole strokes of ink: what the wipe touched fades, and is deleted as one act when it lifts. */
export const eraserTool: Tool<EraserState> = {
  initial: idle,
  step: (state, input, world) => {
    switch (input.kind) {
      case 'pointer':
        return stepPointer(state, input.pointer, world);
      case 'complete':
        return finish(state);
      case 'gone':
        return state.name === 'erasing'
          ? lose(state.ids, input.ids, state.last)
          : { state, effects: [{ kind: 'erasing', ids: [] }] };
      case 'cancel':
        return state.name === 'idle'
          ? { state, effects: [{ kind: 'choose-tool', tool: 'select' }] }
          : { state: idle, effects: [{ kind: 'erasing', ids: [] }] };
      case 'interrupt':
        return { state: idle, effects: [{ kind: 'erasing', ids: [] }] };
    }
  },
};

function stepPointer(state: EraserState, pointer: PointerInput, world: World): Step<EraserState> {
  const { phase, at } = pointer;
  if (phase === 'up') return finish(state);
  if (phase === 'down') return wipe({ last: at, ids: [] }, at, world);
  // A wipe that was given up while the hand is down takes nothing more, and shows nothing.
  if (phase === 'move') return state.name === 'erasing' ? wipe(state, at, world) : stay(state);
  return { state, effects: [{ kind: 'erasing', ids: world.strokesAlong(at, at) }] };
}

function wipe(
  from: { readonly last: Point; readonly ids: readonly AnnotationId[] },
  at: Point,
  world: World,
): Step<EraserState> {
  const ids = [...new Set([...from.ids, ...world.strokesAlong(from.last, at)])];
  return { state: { name: 'erasing', last: at, ids }, effects: [{ kind: 'erasing', ids }] };
}

function finish(state: EraserState): Step<EraserState> {
  if (state.name === 'idle') return stay(state);
  const run = { kind: 'run', act: { name: 'erase', ids: state.ids } } as const;
  const clear = { kind: 'erasing', ids: [] } as const;
  return { state: idle, effects: state.ids.length > 0 ? [run, clear] : [clear] };
}

function lose(ids: readonly AnnotationId[], gone: ReadonlySet<string>, last: Point): Step<EraserState> {
  const left = ids.filter((id) => !gone.has(id));
  return { state: { name: 'erasing', last, ids: left }, effects: [{ kind: 'erasing', ids: left }] };
}
