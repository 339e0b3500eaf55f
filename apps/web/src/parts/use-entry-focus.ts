import { useEffect } from 'react';
import type { RefObject } from 'react';

const entries = ':is([role^="menuitem"], [role="option"]):not([aria-disabled="true"])';

/**
 * A list that opens has the focus on its entry that is chosen, or its first. Where a screen reader opened it, or a key
 * that stands for a press, the list as a whole, or even the frame around it, may be focused first: there nothing is
 * read, and an arrow would pass the first entry by, or not be heard at all.
 */
export function useEntryFocus(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const node = list.current;
    if (!node) return undefined;
    const goOn = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !target.contains(node)) return;
      const chosen = node.querySelector<HTMLElement>(
        `${entries}:is([aria-selected="true"], [aria-checked="true"])`,
      );
      (chosen ?? node.querySelector<HTMLElement>(entries))?.focus();
    };
    document.addEventListener('focusin', goOn);
    return () => document.removeEventListener('focusin', goOn);
  }, [list]);
}
