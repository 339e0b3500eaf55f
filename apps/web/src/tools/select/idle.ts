import type { Target } from '@undercurrent/scene';
import type { Effect, PointerInput, Step, World } from '../tool.ts';
import { selectableOf, stay } from '../tool.ts';
import type { Pressing, SelectState } from './state.ts';
import { idle } from './state.ts';

/** Waits: hovering lights things up, a press begins, a double press opens words. */
export function stepIdle(pointer: PointerInput, world: World): Step<SelectState> {
  if (pointer.phase === 'hover') {
    return { state: idle, effects: [{ kind: 'hover', target: pointer.target }] };
  }
  if (pointer.phase !== 'down') return stay(idle);
  const grip = pointer.clicks === 1 ? world.gripAt(pointer.at, pointer.isTouch) : null;
  if (grip) return stay({ name: 'reshaping', grip, reshape: null });
  const id = selectableOf(pointer.target);
  const wasSelected = id !== null && world.selection.includes(id);
  return {
    state: {
      name: 'pressing',
      from: pointer.at,
      id,
      wasSelected,
      isShift: pointer.isShift,
      folded: foldedAt(pointer.target),
      opens: pointer.clicks === 2 ? wordsAt(pointer, world) : null,
    },
    effects: pressEffects(pointer, world),
  };
}

function pressEffects(pointer: PointerInput, world: World): readonly Effect[] {
  const id = selectableOf(pointer.target);
  if (!id || world.selection.includes(id)) return [];
  return [{ kind: 'select', ids: pointer.isShift ? [...world.selection, id] : [id] }];
}

/** What has words to write in: what is pressed, or the shape that is pressed into. */
function wordsAt({ target, at }: PointerInput, world: World): string | null {
  return target === null ? world.shapeAround(at) : 'id' in target ? target.id : null;
}

function foldedAt(target: Target | null): Pressing['folded'] {
  if (target?.kind === 'waterline' || target?.kind === 'roots' || target?.kind === 'slot') return target;
  return null;
}
