import { useLayoutEffect, useRef } from 'react';
import type { ItemSource } from './layers/item-source.ts';
import { MapLayers } from './layers/map-layers.ts';
import type { ShownScene } from './scenes/shown-scene.ts';

interface MapStageProps {
  readonly shown: ShownScene;
  readonly tools: ItemSource;
}

/** The element that Konva draws the map in. It hears no pointers: the canvas reads them itself. */
export function MapStage({ shown, tools }: MapStageProps) {
  const container = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!container.current) return undefined;
    const layers = new MapLayers({ container: container.current, shown, tools });
    return () => layers.dispose();
  }, [shown, tools]);
  return <div ref={container} aria-hidden />;
}
