import type { PointerInput, Step } from '../tool.ts';
import { stay } from '../tool.ts';
import type { SelectState, Sliding } from './state.ts';
import { idle } from './state.ts';

/** Moves the paper under the finger, until it lifts. */
export function stepSliding(state: Sliding, pointer: PointerInput): Step<SelectState> {
  if (pointer.phase === 'up') return stay(idle);
  if (pointer.phase !== 'move') return stay(state);
  const { atScreen } = pointer;
  const byScreen = { x: atScreen.x - state.lastScreen.x, y: atScreen.y - state.lastScreen.y };
  return { state: { name: 'sliding', lastScreen: atScreen }, effects: [{ kind: 'pan', byScreen }] };
}
