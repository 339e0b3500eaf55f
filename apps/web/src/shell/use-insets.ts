import { useEffect } from 'react';
import type { RefObject } from 'react';
import { isRightToLeft } from '../platform/reading-direction.ts';
import { useCamera } from '../stores/camera.ts';
import { useSpoken } from '../words/spoken.ts';

interface Furniture {
  readonly top: RefObject<HTMLElement | null>;
  readonly start?: RefObject<HTMLElement | null>;
  readonly bottom: RefObject<HTMLElement | null>;
}

const gap = 12;

/**
 * Tells the camera what the furniture covers, so that "the whole map" lies where it can be seen. Of where
 * lines end the outline tells, which opens there.
 */
export function useInsets({ top, start, bottom }: Furniture): void {
  const locale = useSpoken((spoken) => spoken.locale);
  useEffect(() => {
    useCamera.getState().turn(isRightToLeft());
    const measure = () => {
      const barEnd = top.current?.getBoundingClientRect().bottom ?? 0;
      const bar = top.current?.firstElementChild?.getBoundingClientRect().bottom ?? 0;
      document.documentElement.style.setProperty('--bar-end', `${bar}px`);
      useCamera.getState().cover({
        top: barEnd + gap,
        start: coveredAtStart(start?.current ?? null) + gap,
        bottom: innerHeight - (bottom.current?.getBoundingClientRect().top ?? innerHeight) + gap,
      });
    };
    const observer = new ResizeObserver(measure);
    for (const part of [top, start, bottom]) if (part?.current) observer.observe(part.current);
    addEventListener('resize', measure);
    measure();
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
    };
  }, [top, start, bottom, locale]);
}

function coveredAtStart(part: HTMLElement | null): number {
  if (!part) return 0;
  const { left, right } = part.getBoundingClientRect();
  return isRightToLeft() ? innerWidth - left : right;
}
