import type { PointerInput, Step, Tool, ToolInput, World } from '../tool.ts';
import { stay } from '../tool.ts';
import { cancelBrushing, loseBrushed, stepBrushing } from './brushing.ts';
import { cancelDragging, drop, loseDragged, stepDragging } from './dragging.ts';
import { stepIdle } from './idle.ts';
import { stepPressing } from './pressing.ts';
import { cancelReshaping, finishReshaping, loseReshaped, stepReshaping } from './reshaping.ts';
import { stepSliding } from './sliding.ts';
import type { SelectState } from './state.ts';
import { idle } from './state.ts';

/** Selects, brushes, drags, and opens words. */
export const selectTool: Tool<SelectState> = {
  initial: idle,
  step: (state, input, world) => {
    switch (input.kind) {
      case 'pointer':
        return stepPointer(state, input.pointer, world);
      case 'cancel':
        return cancel(state, world);
      case 'complete':
        return complete(state, world);
      case 'interrupt':
        return interrupt(state);
      case 'gone':
        return lose(state, input.ids);
    }
  },
};

/** The same, but every press and every brush adds to what is selected, a finger's too: it moves the paper with two. */
export const severalTool: Tool<SelectState> = {
  initial: idle,
  step: (state, input, world) => {
    if (input.kind === 'cancel' && state.name === 'idle') {
      return { state, effects: [...cancel(state, world).effects, { kind: 'choose-tool', tool: 'select' }] };
    }
    return input.kind === 'pointer'
      ? stepPointer(state, { ...input.pointer, isAdding: true, clicks: 1 }, world)
      : selectTool.step(state, input, world);
  },
};

function stepPointer(state: SelectState, pointer: PointerInput, world: World): Step<SelectState> {
  switch (state.name) {
    case 'idle':
      return stepIdle(pointer, world);
    case 'pressing':
      return stepPressing(state, pointer, world);
    case 'dragging':
      return stepDragging(state, pointer, world);
    case 'brushing':
      return stepBrushing(state, pointer, world);
    case 'reshaping':
      return stepReshaping(state, pointer, world);
    case 'sliding':
      return stepSliding(state, pointer);
  }
}

/** Escape: gives up what is under way; with nothing under way it lets go of the selection. */
function cancel(state: SelectState, world: World): Step<SelectState> {
  if (state.name !== 'idle') return interrupt(state);
  return world.selection.length === 0 ? stay(state) : { state, effects: [{ kind: 'select', ids: [] }] };
}

/** Enter: ends a drag where it is; with one thing selected it opens its words. */
function complete(state: SelectState, world: World): Step<SelectState> {
  if (state.name === 'dragging') return drop(state);
  if (state.name === 'reshaping') return finishReshaping(state);
  if (state.name === 'brushing') return { state: idle, effects: [{ kind: 'brush', box: null }] };
  const [id, ...more] = world.selection;
  return state.name === 'idle' && id && more.length === 0
    ? { state, effects: [{ kind: 'edit', id }] }
    : stay(idle);
}

function interrupt(state: SelectState): Step<SelectState> {
  if (state.name === 'dragging') return cancelDragging();
  if (state.name === 'reshaping') return cancelReshaping();
  return state.name === 'brushing' ? cancelBrushing(state) : stay(idle);
}

function lose(state: SelectState, gone: ToolInputGone): Step<SelectState> {
  if (state.name === 'dragging') return loseDragged(state, gone);
  if (state.name === 'reshaping') return loseReshaped(state, gone);
  if (state.name === 'brushing') return loseBrushed(state, gone);
  if (state.name === 'pressing' && state.id !== null && gone.has(state.id)) return stay(idle);
  return stay(state);
}

type ToolInputGone = Extract<ToolInput, { kind: 'gone' }>['ids'];
