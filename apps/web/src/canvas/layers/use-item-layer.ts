import type { SceneItem } from '@undercurrent/scene';
import type { Layer } from 'konva/lib/Layer.js';
import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useCamera } from '../../stores/camera.ts';
import { ItemLayer } from './item-layer.ts';
import { onPixelRatio } from './pixel-ratio.ts';

/** Where a layer's items come from: it is told whenever there are others. */
export interface ItemSource {
  readonly read: () => readonly SceneItem[];
  /** The keys of items that another layer has in hand. */
  readonly lifted?: () => ReadonlySet<string>;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Keeps a Konva layer showing what a source says, as the camera looks. The layer follows its source and the
 * camera by itself: a frame of panning or dragging renders no React component.
 */
export function useItemLayer(
  source: ItemSource,
  { fades }: { readonly fades: boolean },
): RefObject<Layer | null> {
  const ref = useRef<Layer | null>(null);
  useLayoutEffect(() => {
    if (!ref.current) return undefined;
    const layer = new ItemLayer(ref.current, { fades });
    const look = () => layer.look(useCamera.getState().camera, useCamera.getState().size);
    const show = () => layer.show(source.read(), source.lifted?.());
    const stops = [
      source.subscribe(show),
      useCamera.subscribe((now, before) => {
        if (now.camera !== before.camera || now.size !== before.size) look();
      }),
      onPixelRatio((ratio) => layer.sharpen(ratio)),
    ];
    look();
    show();
    return () => {
      for (const stop of stops) stop();
      layer.dispose();
    };
  }, [source, fades]);
  return ref;
}
