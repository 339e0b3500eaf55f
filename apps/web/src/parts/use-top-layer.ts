import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';

/** Where the focus was when a dialog opened. */
const origins = new WeakMap<Element, HTMLElement>();

/**
 * Opens a dialog in the browser's top layer, above every other, with everything else inert; on its end the focus goes
 * back to where it was, past a dialog that opened before and ended sooner. The dialog itself takes the focus, so that a key meant for something else presses nothing, and
 * Escape does not close it.
 */
export function useTopLayer(dialog: RefObject<HTMLDialogElement | null>): void {
  useLayoutEffect(() => {
    const node = dialog.current;
    if (!node) return undefined;
    const open = () => {
      node.showModal();
      node.focus();
    };
    const stay = (event: Event) => event.preventDefault();
    const holdEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') event.preventDefault();
    };
    const origin = originOf(document.activeElement);
    if (origin) origins.set(node, origin);
    open();
    node.addEventListener('cancel', stay);
    node.addEventListener('keydown', holdEscape);
    // A second "back" on a phone closes a dialog whatever it says.
    node.addEventListener('close', open);
    return () => {
      node.removeEventListener('cancel', stay);
      node.removeEventListener('keydown', holdEscape);
      node.removeEventListener('close', open);
      node.close();
      const at = document.activeElement;
      if (at === document.body || node.contains(at)) origin?.focus({ preventScroll: true });
    };
  }, [dialog]);
}

function originOf(focused: Element | null): HTMLElement | null {
  const dialog = focused?.closest('dialog');
  if (dialog) return origins.get(dialog) ?? null;
  return focused instanceof HTMLElement && focused !== document.body ? focused : null;
}
