import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { MapConnection } from '../connection/map-connection.ts';
import { CanvasWork } from './canvas-work.ts';
import type { ShownScene } from './scenes/shown-scene.ts';

/** Sets hands to work on the canvas as soon as there is something drawn. */
export function useCanvasWork(
  surface: RefObject<HTMLElement | null>,
  connection: MapConnection,
  shown: ShownScene | null,
): void {
  useEffect(() => {
    if (!surface.current || !shown) return undefined;
    const work = new CanvasWork({ connection, shown, surface: surface.current });
    return () => work.dispose();
  }, [surface, connection, shown]);
}
