import { useEffect } from 'react';
import type { RefObject } from 'react';
import { isRightToLeft } from '../platform/reading-direction.ts';
import { useCamera } from '../stores/camera.ts';
import { useSpoken } from '../words/spoken.ts';

interface Furniture {
  /** Where the canvas lies. */
  readonly canvas: RefObject<HTMLElement | null>;
  readonly top: RefObject<HTMLElement | null>;
  readonly start?: RefObject<HTMLElement | null>;
  readonly bottom: RefObject<HTMLElement | null>;
}

const gap = 12;

/**
 * Tells the camera what the furniture covers, so that "the whole map" lies where it can be seen. Of where
 * lines end the outline tells, which opens there.
 */
export function useInsets({ canvas, top, start, bottom }: Furniture): void {
  const locale = useSpoken((spoken) => spoken.locale);
  useEffect(() => {
    useCamera.getState().turn(isRightToLeft());
    const measure = () => {
      const all = canvas.current?.getBoundingClientRect();
      if (!all) return;
      const bar = top.current?.firstElementChild?.getBoundingClientRect().bottom ?? 0;
      document.documentElement.style.setProperty('--bar-end', `${bar}px`);
      useCamera.getState().cover({
        top: (top.current?.getBoundingClientRect().bottom ?? all.top) - all.top + gap,
        start: coveredAtStart(start?.current ?? null, all) + gap,
        bottom: all.bottom - (bottom.current?.getBoundingClientRect().top ?? all.bottom) + gap,
      });
    };
    const observer = new ResizeObserver(measure);
    for (const part of [canvas, top, start, bottom]) if (part?.current) observer.observe(part.current);
    addEventListener('resize', measure);
    measure();
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
    };
  }, [canvas, top, start, bottom, locale]);
}

function coveredAtStart(part: HTMLElement | null, all: DOMRect): number {
  if (!part) return 0;
  const { left, right } = part.getBoundingClientRect();
  return isRightToLeft() ? all.right - left : right - all.left;
}
