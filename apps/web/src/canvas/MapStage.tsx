import { useLayoutEffect, useRef } from 'react';
import { mountLayers } from './layers/mount-layers.ts';
import type { ItemSource } from './layers/item-source.ts';
import styles from './MapCanvas.module.css';
import type { ShownScene } from './scenes/shown-scene.ts';

interface MapStageProps {
  readonly shown: ShownScene;
  readonly tools: ItemSource;
}

/** The layers of the canvas, drawn without React. They hear no pointers: the canvas reads them itself. */
export function MapStage({ shown, tools }: MapStageProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => (box.current ? mountLayers(box.current, { shown, tools }) : undefined),
    [shown, tools],
  );
  return <div ref={box} aria-hidden className={styles['layers']} />;
}
