import type { RefObject } from 'react';
import { useLayoutEffect } from 'react';

/**
 * Where the keys go when the list takes the place of the words behind the map, and when it gives it back: from the
 * button that shows it to its heading, and from the list to that button. Hands that are elsewhere stay there.
 */
export function useListHands(list: RefObject<HTMLElement | null>, isPanel: boolean): void {
  useLayoutEffect(() => {
    const node = list.current;
    if (!isPanel || !node) return undefined;
    const toHeading = () => node.querySelector<HTMLElement>('[data-rest]')?.focus({ preventScroll: true });
    if (isNowhere()) toHeading();
    return () => {
      if (!node.contains(document.activeElement)) return;
      requestAnimationFrame(() => {
        const show = document.querySelector<HTMLElement>('[data-look="hidden"] > button');
        if (isNowhere()) show?.focus({ preventScroll: true });
      });
    };
  }, [list, isPanel]);
}

const isNowhere = () => document.activeElement === null || document.activeElement === document.body;
