import { Stage } from 'react-konva/lib/ReactKonvaCore.js';
import { useCamera } from '../stores/camera.ts';
import { CanvasBoundary } from './CanvasBoundary.tsx';
import type { ItemSource } from './layers/item-source.ts';
import { SceneLayers } from './layers/SceneLayers.tsx';
import type { ShownScene } from './scenes/shown-scene.ts';

interface MapStageProps {
  readonly shown: ShownScene;
  readonly tools: ItemSource;
}

/** Konva's stage with its layers. It hears no pointers: the canvas reads them itself. */
export function MapStage({ shown, tools }: MapStageProps) {
  const size = useCamera((store) => store.size);
  if (size.width === 0 || size.height === 0) return null;
  return (
    <div aria-hidden>
      <Stage width={size.width} height={size.height} listening={false}>
        <CanvasBoundary>
          <SceneLayers shown={shown} tools={tools} />
        </CanvasBoundary>
      </Stage>
    </div>
  );
}
