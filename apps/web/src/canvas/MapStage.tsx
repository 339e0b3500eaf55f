import { useMemo } from 'react';
import { Stage } from 'react-konva/lib/ReactKonvaCore.js';
import { useCamera } from '../stores/camera.ts';
import { CanvasBoundary } from './CanvasBoundary.tsx';
import type { ItemSource } from './layers/item-source.ts';
import { ItemsLayer } from './layers/ItemsLayer.tsx';
import { reachOf } from './layers/moved-layer.ts';
import { createSceneSources, stacked } from './layers/scene-sources.ts';
import styles from './MapCanvas.module.css';
import type { ShownScene } from './scenes/shown-scene.ts';

interface MapStageProps {
  readonly shown: ShownScene;
  readonly tools: ItemSource;
}

const nowhere = { x: 0, y: 0 } as const;

/**
 * The three layers: paper, content, and live: what is dragged, and over it the selection, others, what is being drawn. The
 * first two reach beyond the screen; what changes at every frame anyway gains nothing by it, so that the third has a
 * stage of the screen's size. What is dragged and what marks it move together: a second canvas for it would be copied to
 * the screen once more a frame. Konva's stages hear no pointers: the canvas reads them itself.
 */
export function MapStage({ shown, tools }: MapStageProps) {
  const size = useCamera((store) => store.size);
  const { paper, content, live } = useMemo(() => createSceneSources(shown), [shown]);
  const above = useMemo(() => stacked([live, tools]), [live, tools]);
  const reach = useMemo(() => reachOf(size, devicePixelRatio), [size]);
  if (size.width === 0 || size.height === 0) return null;
  return (
    <div aria-hidden>
      <Stage
        className={styles['stage'] ?? ''}
        width={size.width + 2 * reach.x}
        height={size.height + 2 * reach.y}
        listening={false}
      >
        <CanvasBoundary>
          <ItemsLayer source={paper} reach={reach} />
          <ItemsLayer source={content} reach={reach} fades />
        </CanvasBoundary>
      </Stage>
      <Stage className={styles['stage'] ?? ''} width={size.width} height={size.height} listening={false}>
        <CanvasBoundary>
          <ItemsLayer source={above} reach={nowhere} />
        </CanvasBoundary>
      </Stage>
    </div>
  );
}
