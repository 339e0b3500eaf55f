import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** Between a menu and what it opened from, and between it and the edges of the window, in CSS px. */
const gap = 6;
const edge = 12;
/** The line around it, above and below. */
const lines = 2;

interface MenuOffset {
  /** Goes on the list itself, however much of it can be seen. */
  readonly list: RefObject<HTMLDivElement | null>;
  readonly offset: number;
}

/**
 * How far from its opener a menu stands, so that all of it is in the window: one that has room neither below nor above
 * lies over its opener, as far as it must.
 */
export function useMenuOffset(anchor: RefObject<HTMLElement | null>, isAbove: boolean): MenuOffset {
  const list = useRef<HTMLDivElement>(null);
  const [offset, setOffset] = useState(gap);
  useLayoutEffect(() => {
    const [menu, opener] = [list.current, anchor.current];
    if (!menu || !opener) return undefined;
    const fit = () => {
      const { top, bottom } = opener.getBoundingClientRect();
      const windowHeight = window.visualViewport?.height ?? window.innerHeight;
      const height = menu.offsetHeight + lines;
      setOffset(menuOffset({ height, windowHeight, above: top, below: windowHeight - bottom, isAbove }));
    };
    const sizes = new ResizeObserver(fit);
    sizes.observe(menu);
    return () => sizes.disconnect();
  }, [anchor, isAbove]);
  return { list, offset };
}

interface MenuRoom {
  /** Of the whole menu. */
  readonly height: number;
  readonly windowHeight: number;
  /** Of the window, above its opener and below it. */
  readonly above: number;
  readonly below: number;
  /** It would stand above its opener. */
  readonly isAbove: boolean;
}

/** The distance from its opener; less than nothing where the menu lies over it. */
export function menuOffset({ height, windowHeight, above, below, isAbove }: MenuRoom): number {
  const needed = Math.min(height, windowHeight - 2 * edge) + edge;
  if (needed + gap <= Math.max(above, below)) return gap;
  return Math.floor((isAbove ? above : below) - needed);
}
