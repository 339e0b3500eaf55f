import type { Step, Tool } from '../tool.ts';
import { stay } from '../tool.ts';

export type LaserState = { readonly name: 'idle' } | { readonly name: 'pointing' };

const idle: LaserState = { name: 'idle' };

/** A light under the hand while it presses, seen by all; it fades by itself and leaves nothing. */
export const laserTool: Tool<LaserState> = {
  initial: idle,
  step: (state, input) => {
    if (input.kind === 'gone') return stay(state);
    if (input.kind !== 'pointer') {
      if (state.name === 'pointing') return dark();
      return input.kind === 'cancel'
        ? { state, effects: [{ kind: 'choose-tool', tool: 'select' }] }
        : stay(state);
    }
    const { phase, at } = input.pointer;
    if (phase === 'down' || (phase === 'move' && state.name === 'pointing')) {
      return { state: { name: 'pointing' }, effects: [{ kind: 'laser', at }] };
    }
    return phase === 'up' && state.name === 'pointing' ? dark() : stay(state);
  },
};

function dark(): Step<LaserState> {
  return { state: idle, effects: [{ kind: 'laser', at: null }] };
}
