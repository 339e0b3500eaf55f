import type { Point } from '@undercurrent/geometry';
import type { Tool } from '../tool.ts';
import { stay } from '../tool.ts';

export type NoteState = { readonly name: 'idle' } | { readonly name: 'pressing'; readonly at: Point };

const idle: NoteState = { name: 'idle' };

/** Puts down a sticky or a label where the hand lets go, and opens its words. */
export function createNoteTool(note: 'sticky' | 'label'): Tool<NoteState> {
  return {
    initial: idle,
    step: (state, input) => {
      if (input.kind === 'gone') return stay(state);
      if (input.kind === 'cancel' && state.name === 'idle') {
        return { state, effects: [{ kind: 'choose-tool', tool: 'select' }] };
      }
      if (input.kind !== 'pointer') return stay(idle);
      const { phase, at } = input.pointer;
      if (phase === 'down' || (phase === 'move' && state.name === 'pressing')) {
        return stay({ name: 'pressing', at });
      }
      if (phase !== 'up' || state.name === 'idle') return stay(state);
      return {
        state: idle,
        effects: [
          { kind: 'begin-note', note, at },
          { kind: 'choose-tool', tool: 'select' },
        ],
      };
    },
  };
}
