import type { Tool, ToolInput } from '../tool.ts';
import { stay } from '../tool.ts';
import type { PenState } from './state.ts';
import { idle } from './state.ts';
import { finishStroke, stepDrawing } from './drawing.ts';

/** Draws one stroke from press to lift. */
export const penTool: Tool<PenState> = {
  initial: idle,
  step: (state, input) => {
    if (input.kind === 'gone') return stay(state);
    if (input.kind === 'pointer') return stepPointer(state, input.pointer);
    if (state.name === 'idle') return leave(input);
    return input.kind === 'complete'
      ? finishStroke(state)
      : { state: idle, effects: [{ kind: 'ink', points: null }] };
  },
};

function stepPointer(state: PenState, pointer: Extract<ToolInput, { kind: 'pointer' }>['pointer']) {
  if (pointer.phase === 'down') {
    const points = [pointer.at];
    return { state: { name: 'drawing', points } as const, effects: [{ kind: 'ink', points } as const] };
  }
  return state.name === 'drawing' ? stepDrawing(state, pointer) : stay(state);
}

function leave(input: ToolInput) {
  return input.kind === 'cancel'
    ? { state: idle, effects: [{ kind: 'choose-tool', tool: 'select' } as const] }
    : stay(idle);
}
