import { useEffect } from 'react';

/**
 * While a panel is opening, its field does not have the focus yet: a key pressed then must not be a shortcut of
 * the page behind it. Escape and Tab go their way.
 */
export function useHeldKeys(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const hold = (event: KeyboardEvent) => {
      if (event.key === 'Escape' || event.key === 'Tab') return;
      if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener('keydown', hold, true);
    return () => removeEventListener('keydown', hold, true);
  }, [isOpen]);
}
