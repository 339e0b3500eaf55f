import type { RefObject } from 'react';
import { useEffect } from 'react';
import { prefersStillness } from '../stores/motion.ts';
import { useSelection } from '../stores/selection.ts';

/** Brings the one card that was chosen elsewhere into view; a row already seen stays where it is. */
export function useChosenRow(list: RefObject<HTMLElement | null>): void {
  useEffect(
    () =>
      useSelection.subscribe(({ ids }, before) => {
        if (ids === before.ids || ids.length !== 1) return;
        const row = list.current?.querySelector(`[data-row="${ids[0]}"]`);
        row?.scrollIntoView({ block: 'nearest', behavior: prefersStillness() ? 'instant' : 'smooth' });
      }),
    [list],
  );
}
