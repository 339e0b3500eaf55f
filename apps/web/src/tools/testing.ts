import type { Effect, PointerInput, Tool, ToolInput, World } from './tool.ts';

/** A press, move or lift at a place, for tests of tools. */
export function pointer(
  phase: PointerInput['phase'],
  at: readonly [number, number],
  more: Partial<PointerInput> = {},
): ToolInput {
  const [x, y] = at;
  const rest = { target: null, pressure: null, timeMs: 0, slop: 3, clicks: 1 } as const;
  return {
    kind: 'pointer',
    pointer: {
      phase,
      at: { x, y },
      atScreen: { x, y },
      isShift: false,
      isAdding: more.isShift ?? false,
      isAlt: false,
      isFree: false,
      isTouch: false,
      ...rest,
      ...more,
    },
  };
}

/** A world that answers with nothing, except for what a test puts into it. */
export function worldWith(part: Partial<World> = {}): World {
  return {
    selection: [],
    isMovable: () => true,
    idsWithin: () => [],
    gapFor: () => null,
    cardAt: () => null,
    markAt: () => null,
    shapeAround: () => null,
    gripAt: () => null,
    snap: (_, by) => ({ by, guides: [] }),
    strokesAlong: () => [],
    ...part,
  };
}

/** Feeds inputs one after another; selections made on the way are what the next input meets. */
export function play<State>(
  tool: Tool<State>,
  inputs: readonly ToolInput[],
  world: World = worldWith(),
): { readonly state: State; readonly effects: readonly Effect[] } {
  let state = tool.initial;
  let selection = world.selection;
  const effects: Effect[] = [];
  for (const input of inputs) {
    const step = tool.step(state, input, { ...world, selection });
    state = step.state;
    for (const effect of step.effects) {
      effects.push(effect);
      if (effect.kind === 'select') selection = effect.ids;
    }
  }
  return { state, effects };
}
