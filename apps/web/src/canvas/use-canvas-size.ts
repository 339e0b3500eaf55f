import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import { useCamera } from '../stores/camera.ts';

/** Tells the camera how large the canvas is, now and whenever it changes. */
export function useCanvasSize(surface: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = surface.current;
    if (!element) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const { size, setSize } = useCamera.getState();
      if (size.width !== width || size.height !== height) setSize({ width, height });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [surface]);
}
