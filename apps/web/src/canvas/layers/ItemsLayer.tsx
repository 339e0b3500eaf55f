import type { Point } from '@undercurrent/geometry';
import type { Layer as KonvaLayer } from 'konva/lib/Layer.js';
import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Layer } from 'react-konva/lib/ReactKonvaCore.js';
import { useCamera } from '../../stores/camera.ts';
import { ItemLayer } from './item-layer.ts';
import { ItemShape } from './ItemShape.tsx';
import type { ItemSource } from './item-source.ts';
import { onPixelRatio } from './pixel-ratio.ts';

interface ItemsLayerProps {
  readonly source: ItemSource;
  /** How far the stage lies beyond each edge of the screen, in CSS px. */
  readonly reach: Point;
  /** Cards and edges come and go softly. */
  readonly fades?: boolean;
}

/** A Konva layer with a shape for each item in sight. It renders only when an item comes or goes. */
export function ItemsLayer({ source, reach, fades = false }: ItemsLayerProps) {
  const [items] = useState(() => new ItemLayer({ fades }));
  const layer = useRef<KonvaLayer>(null);
  useLayoutEffect(() => (layer.current ? follow(items, source, layer.current) : undefined), [items, source]);
  useLayoutEffect(() => items.reachBy(reach), [items, reach]);
  const entries = useSyncExternalStore(items.subscribe, items.read);
  return (
    <Layer ref={layer} listening={false}>
      {entries.map((entry) => (
        <ItemShape key={entry.id} entry={entry} />
      ))}
    </Layer>
  );
}

/** Keeps the items true to their source and to the camera, which moves the layer without React. */
function follow(items: ItemLayer, source: ItemSource, layer: KonvaLayer): () => void {
  const look = () => items.look(useCamera.getState().camera, useCamera.getState().size);
  const show = () => items.show(source.read(), source.lifted?.());
  items.hold(layer);
  items.sharpen(devicePixelRatio);
  look();
  show();
  const stops = [
    source.subscribe(show),
    useCamera.subscribe((now, before) => {
      if (now.camera !== before.camera || now.size !== before.size) look();
    }),
    onPixelRatio((ratio) => items.sharpen(ratio)),
  ];
  return () => {
    for (const stop of stops) stop();
    items.dispose();
  };
}
