import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Tells style sheets where what is told and asked at the top of a room ends, in `--news-end`: a passing notice lies below. */
export function useNewsEnd(news: RefObject<HTMLElement | null>): void {
  useTold('--news-end', news, endOf);
}

/**
 * Tells style sheets how wide what can be pressed at the end of a phone's head is, in `--head-acts`: a passing notice
 * lies over the head, beside it.
 */
export function useHeadActs(acts: RefObject<HTMLElement | null>): void {
  useTold('--head-acts', acts, widthOf);
}

const endOf = (part: HTMLElement) => part.getBoundingClientRect().bottom;
const widthOf = (part: HTMLElement) => part.offsetWidth;

function useTold(
  property: string,
  part: RefObject<HTMLElement | null>,
  measureOf: (part: HTMLElement) => number,
): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const measure = () => {
      style.setProperty(property, `${part.current ? measureOf(part.current) : 0}px`);
    };
    const observer = new ResizeObserver(measure);
    if (part.current) observer.observe(part.current);
    addEventListener('resize', measure);
    measure();
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
      style.removeProperty(property);
    };
  }, [property, part, measureOf]);
}
