import type { PointerInput, Step, Tool, ToolInput } from '../tool.ts';
import { stay } from '../tool.ts';
import type { Finish } from './drawing.ts';
import { finishBetweenCards, finishStroke, pointOf, stepDrawing } from './drawing.ts';
import type { PenState } from './state.ts';
import { idle } from './state.ts';

/** Draws one stroke from press to lift; from one card to another it becomes their arrow. */
export const penTool = createPen((world) => (state) => finishBetweenCards(state, world));

/** Draws one stroke over what it marks. */
export const highlighterTool = createPen(() => finishStroke);

function createPen(finishIn: (world: Parameters<Tool<PenState>['step']>[2]) => Finish): Tool<PenState> {
  return {
    initial: idle,
    step: (state, input, world) => {
      if (input.kind === 'gone') return stay(state);
      const finish = finishIn(world);
      if (input.kind === 'pointer') return stepPointer(state, input.pointer, finish);
      if (state.name === 'idle') return leave(input);
      return input.kind === 'complete'
        ? finish(state)
        : { state: idle, effects: [{ kind: 'ink', points: null }] };
    },
  };
}

function stepPointer(state: PenState, pointer: PointerInput, finish: Finish): Step<PenState> {
  if (pointer.phase === 'down') {
    const points = [pointOf(pointer)];
    return { state: { name: 'drawing', points }, effects: [{ kind: 'ink', points }] };
  }
  return state.name === 'drawing' ? stepDrawing(state, pointer, finish) : stay(state);
}

function leave(input: ToolInput): Step<PenState> {
  return input.kind === 'cancel'
    ? { state: idle, effects: [{ kind: 'choose-tool', tool: 'select' }] }
    : stay(idle);
}
