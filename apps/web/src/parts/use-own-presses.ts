import { useEffect } from 'react';
import type { RefObject } from 'react';

/**
 * A finger that rested until a menu came lies on the menu when it goes: that chooses nothing. Only what was pressed in
 * the menu is chosen, and what a key or a mouse that is let go there asks for.
 */
export function useOwnPresses(menu: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = menu.current;
    if (!element) return undefined;
    let isOwn = false;
    const begin = () => {
      isOwn = true;
    };
    const choose = (event: MouseEvent) => {
      if (event.detail > 0 && !isOwn) event.stopPropagation();
    };
    element.addEventListener('pointerdown', begin, true);
    element.addEventListener('click', choose, true);
    return () => {
      element.removeEventListener('pointerdown', begin, true);
      element.removeEventListener('click', choose, true);
    };
  }, [menu]);
}
