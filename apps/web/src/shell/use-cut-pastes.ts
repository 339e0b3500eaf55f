import { useEffect } from 'react';
import { useNotice } from '../stores/notice.ts';

/** Says so when more is pasted than a field takes: the browser cuts it off, and would say nothing. */
export function useCutPastes(): void {
  useEffect(() => {
    const paste = ({ target, clipboardData }: ClipboardEvent) => {
      if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return;
      const { maxLength, value, selectionStart, selectionEnd } = target;
      if (maxLength < 0) return;
      const room = maxLength - value.length + (selectionEnd ?? 0) - (selectionStart ?? 0);
      const pasted = clipboardData?.getData('text/plain').length ?? 0;
      if (pasted > room)
        useNotice
          .getState()
          .tell({ key: 'shell.pasteCut', politeness: 'assertive', values: { max: maxLength } });
    };
    document.addEventListener('paste', paste, true);
    return () => document.removeEventListener('paste', paste, true);
  }, []);
}
