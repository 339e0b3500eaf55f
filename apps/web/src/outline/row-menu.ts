import type { KeyboardEvent, MouseEvent } from 'react';

/** True for the key that asks what can be done with what has the focus. */
export const asksForMenu = ({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean =>
  key === 'ContextMenu' || (shiftKey && key === 'F10');

/** True for a key pressed in the row itself: in an open menu or panel of its own, which stands elsewhere, keys are theirs. */
export const isInRow = ({ target, currentTarget }: KeyboardEvent<HTMLElement>): boolean =>
  target instanceof Node && currentTarget.contains(target);

/** True for the keys that delete what has the focus. */
export const isDeleting = ({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean =>
  !shiftKey && (key === 'Delete' || key === 'Backspace');

/**
 * Opens what can be done with a row where a right press, or a finger that rests, asks for it. In words that are being
 * written the browser's own menu comes, with what it knows of spelling.
 */
export function openRowMenu(event: MouseEvent<HTMLElement>): void {
  const { target, currentTarget } = event;
  if (target instanceof Element && target.closest('input, textarea')) return;
  if (pressMenuButton(currentTarget)) event.preventDefault();
}

/** Presses the row's button for it; false where there is none. */
export function pressMenuButton(row: HTMLElement): boolean {
  const button = row.querySelector<HTMLElement>('[data-control="menu"][aria-haspopup]');
  button?.focus();
  button?.click();
  return button !== null;
}
