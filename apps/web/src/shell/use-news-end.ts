import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Tells style sheets where what is told and asked at the top of a room ends, in `--news-end`: a passing notice lies below. */
export function useNewsEnd(news: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const measure = () => {
      const end = news.current?.getBoundingClientRect().bottom ?? 0;
      style.setProperty('--news-end', `${end}px`);
    };
    const observer = new ResizeObserver(measure);
    if (news.current) observer.observe(news.current);
    addEventListener('resize', measure);
    measure();
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
      style.removeProperty('--news-end');
    };
  }, [news]);
}
