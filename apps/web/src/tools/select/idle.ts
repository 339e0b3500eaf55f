import type { Target } from '@undercurrent/scene';
import type { Effect, PointerInput, Step, World } from '../tool.ts';
import { selectableOf, stay } from '../tool.ts';
import type { Opening, Pressing, SelectState } from './state.ts';
import { idle } from './state.ts';

/** Waits: hovering lights things up, a press begins, a double press opens words. */
export function stepIdle(pointer: PointerInput, world: World): Step<SelectState> {
  if (pointer.phase === 'hover') {
    const grip = world.gripAt(pointer.at, pointer.isTouch);
    return { state: idle, effects: [{ kind: 'hover', target: pointer.target, grip }] };
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
      isAdding: pointer.isAdding,
      folded: foldedAt(pointer.target),
      opens: pointer.clicks === 2 ? openingAt(pointer, world) : null,
    },
    effects: pressEffects(pointer, world),
  };
}

function pressEffects(pointer: PointerInput, world: World): readonly Effect[] {
  const id = selectableOf(pointer.target);
  if (!id || world.selection.includes(id)) return [];
  return [{ kind: 'select', ids: pointer.isAdding ? [...world.selection, id] : [id] }];
}

/** Words to write in: of what is pressed, of the shape that is pressed into, or, for no finger, new ones on the paper. */
function openingAt({ target, at, isTouch }: PointerInput, world: World): Opening | null {
  if (target === null) {
    const id = world.shapeAround(at);
    if (id !== null) return { kind: 'edit', id };
    return isTouch ? null : { kind: 'begin-note', note: 'label', at };
  }
  if (target.kind === 'edge') return { kind: 'write-on-arrow', from: target.from };
  return 'id' in target ? { kind: 'edit', id: target.id } : null;
}

function foldedAt(target: Target | null): Pressing['folded'] {
  if (target?.kind === 'waterline' || target?.kind === 'roots' || target?.kind === 'slot') return target;
  return null;
}
