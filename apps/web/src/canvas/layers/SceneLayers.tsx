import { useMemo } from 'react';
import { Layer } from 'react-konva/lib/ReactKonvaCore.js';
import type { ShownScene } from '../scenes/shown-scene.ts';
import { splitScene } from '../scenes/split-scene.ts';
import type { SplitScene } from '../scenes/split-scene.ts';
import type { ItemSource } from './use-item-layer.ts';
import { useItemLayer } from './use-item-layer.ts';

interface SceneLayersProps {
  readonly shown: ShownScene;
  readonly tools: ItemSource;
}

/** The four layers: paper, content, live (what is dragged), tools (selection, others, what is being drawn). */
export function SceneLayers({ shown, tools }: SceneLayersProps) {
  const sources = useMemo(() => createSources(shown), [shown]);
  return (
    <>
      <ItemsLayer source={sources.paper} fades={false} />
      <ItemsLayer source={sources.content} fades />
      <ItemsLayer source={sources.live} fades={false} />
      <ItemsLayer source={tools} fades={false} />
    </>
  );
}

function ItemsLayer({ source, fades }: { readonly source: ItemSource; readonly fades: boolean }) {
  const ref = useItemLayer(source, { fades });
  return <Layer ref={ref} listening={false} />;
}

function createSources(shown: ShownScene) {
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
