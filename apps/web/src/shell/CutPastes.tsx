import { cutWords } from '@undercurrent/document';
import { useEffect } from 'react';
import { useNotice } from '../stores/notice.ts';

/** Cuts off what is pasted beyond what a field takes, never through a character, and says so. */
export function CutPastes() {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return;
      const { maxLength, value, selectionStart, selectionEnd } = target;
      if (maxLength < 0 || target.readOnly || target.disabled) return;
      const room = maxLength - value.length + (selectionEnd ?? 0) - (selectionStart ?? 0);
      const pasted = (clipboardData?.getData('text/plain') ?? '').replaceAll('\r\n', '\n');
      if (pasted.length <= room) return;
      event.preventDefault();
      const said = { key: 'shell.pasteCut', politeness: 'assertive', values: { max: maxLength } } as const;
      useNotice.getState().tell(said);
      // As if it were typed: the field hears of it, and its undo takes it back.
      document.execCommand('insertText', false, cutWords(pasted, room));
    };
    document.addEventListener('paste', paste, true);
    return () => document.removeEventListener('paste', paste, true);
  }, []);
  return null;
}
