import { useMemo } from 'react';
import type { ShownScene } from '../scenes/shown-scene.ts';
import type { ItemSource } from './item-source.ts';
import { ItemsLayer } from './ItemsLayer.tsx';
import { createSceneSources } from './scene-sources.ts';

interface SceneLayersProps {
  readonly shown: ShownScene;
  readonly tools: ItemSource;
}

/** The four layers: paper, content, live (what is dragged), tools (selection, others, what is being drawn). */
export function SceneLayers({ shown, tools }: SceneLayersProps) {
  const { paper, content, live } = useMemo(() => createSceneSources(shown), [shown]);
  return (
    <>
      <ItemsLayer source={paper} />
      <ItemsLayer source={content} fades />
      <ItemsLayer source={live} />
      <ItemsLayer source={tools} />
    </>
  );
}
