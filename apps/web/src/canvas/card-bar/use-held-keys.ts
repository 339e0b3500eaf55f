import { useEffect } from 'react';

/**
 * While a panel is opening, its field does not have the focus yet: a key pressed then must not be a shortcut of
 * the page behind it. Letters are at the caret of the field when it has the focus. Escape and Tab go their way.
 */
export function useHeldKeys(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    let held = '';
    const hold = (event: KeyboardEvent) => {
      if (event.key === 'Escape' || event.key === 'Tab') return;
      if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return;
      event.preventDefault();
      event.stopPropagation();
      const isLetter = [...event.key].length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isLetter) held += event.key;
    };
    const give = ({ target }: FocusEvent) => {
      if (held === '' || !isField(target)) return;
      writeAtEnd(target, held);
      held = '';
    };
    addEventListener('keydown', hold, true);
    addEventListener('focusin', give);
    return () => {
      removeEventListener('keydown', hold, true);
      removeEventListener('focusin', give);
    };
  }, [isOpen]);
}

function isField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** As if it were typed there. */
function writeAtEnd(field: HTMLInputElement | HTMLTextAreaElement, words: string): void {
  const { length } = field.value;
  const room = field.maxLength < 0 ? words.length : field.maxLength - length;
  field.setRangeText(words.slice(0, Math.max(0, room)), length, length, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
