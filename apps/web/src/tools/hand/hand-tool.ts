import type { Point } from '@undercurrent/geometry';
import type { Tool } from '../tool.ts';
import { stay } from '../tool.ts';

export type HandState = { readonly name: 'idle' } | { readonly name: 'panning'; readonly lastScreen: Point };

const idle: HandState = { name: 'idle' };

/** Moves the paper under the hand. */
export const handTool: Tool<HandState> = {
  initial: idle,
  step: (state, input) => {
    if (input.kind === 'gone') return stay(state);
    if (input.kind !== 'pointer') return stay(idle);
    const { phase, atScreen } = input.pointer;
    if (phase === 'down') return stay({ name: 'panning', lastScreen: atScreen });
    if (state.name === 'idle' || phase === 'up') return stay(idle);
    const byScreen = { x: atScreen.x - state.lastScreen.x, y: atScreen.y - state.lastScreen.y };
    return { state: { name: 'panning', lastScreen: atScreen }, effects: [{ kind: 'pan', byScreen }] };
  },
};
