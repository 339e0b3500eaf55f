import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';

/** What a bar can do without, first things first; at last it breaks into two rows. */
const folds = ['words', 'names', 'marks', 'phases', 'acts', 'title', 'views', 'rows'];

/**
 * Keeps a bar in one row, whatever the language, the size of its letters and the people: `data-fold` names what it does
 * without just now, and the style sheets fold that.
 */
export function useFolds(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return;
    const sizes = new ResizeObserver(() => requestAnimationFrame(() => foldTillItFits(element)));
    for (const part of [element, ...element.children]) sizes.observe(part);
    foldTillItFits(element);
    return () => sizes.disconnect();
  }, [bar]);
}

function foldTillItFits(bar: HTMLElement): void {
  for (let count = 0; count <= folds.length; count += 1) {
    bar.dataset['fold'] = folds.slice(0, count).join(' ');
    if (bar.scrollWidth <= bar.clientWidth) return;
  }
}
