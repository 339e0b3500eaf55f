import { useEffect } from 'react';
import type { RefObject } from 'react';
import { useCamera } from '../stores/camera.ts';

interface Furniture {
  readonly top: RefObject<HTMLElement | null>;
  readonly left?: RefObject<HTMLElement | null>;
  readonly bottom: RefObject<HTMLElement | null>;
}

const gap = 12;

/**
 * Tells the camera what the furniture covers, so that "the whole map" lies where it can be seen. Of the right
 * side the outline tells, which opens there.
 */
export function useInsets({ top, left, bottom }: Furniture): void {
  useEffect(() => {
    const measure = () => {
      useCamera.getState().setInsets({
        top: (top.current?.getBoundingClientRect().bottom ?? 0) + gap,
        left: left?.current ? left.current.getBoundingClientRect().right + gap : gap,
        bottom: innerHeight - (bottom.current?.getBoundingClientRect().top ?? innerHeight) + gap,
      });
    };
    const observer = new ResizeObserver(measure);
    for (const part of [top, left, bottom]) if (part?.current) observer.observe(part.current);
    addEventListener('resize', measure);
    measure();
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
    };
  }, [top, left, bottom]);
}
