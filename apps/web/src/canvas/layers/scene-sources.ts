import type { ShownScene } from '../scenes/shown-scene.ts';
import type { SplitScene } from '../scenes/split-scene.ts';
import { splitScene } from '../scenes/split-scene.ts';
import type { ItemSource } from './item-source.ts';

/** What each of the map's own layers draws; a scene is split once for all of them. */
export function createSceneSources(shown: ShownScene) {
  let splitOf: object | null = null;
  let split: SplitScene = { paper: [], content: [], live: [], lifted: new Set() };
  const now = (): SplitScene => {
    const state = shown.store.getState();
    if (state !== splitOf && state.scene) split = splitScene(state.scene, state.still);
    splitOf = state;
    return split;
  };
  const subscribe = (listener: () => void) => shown.store.subscribe(listener);
  return {
    paper: { read: () => now().paper, subscribe },
    content: { read: () => now().content, lifted: () => now().lifted, subscribe },
    live: { read: () => now().live, subscribe },
  } as const satisfies Record<string, ItemSource>;
}

/** What several sources give, one above the other on one layer. */
export function stacked(sources: readonly ItemSource[]): ItemSource {
  return {
    read: () => sources.flatMap(({ read }) => read()),
    subscribe: (listener) => {
      const stops = sources.map(({ subscribe }) => subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
