import type { SyntheticEvent } from 'react';
import type { FieldChange, SharedWriting } from './shared-writing.ts';

/** What stands marked in a field as an event leaves it. */
export const changeOf = (
  { currentTarget, timeStamp }: SyntheticEvent<HTMLTextAreaElement>,
  composing: boolean,
): FieldChange => ({
  from: currentTarget.selectionStart,
  to: currentTarget.selectionEnd,
  atMs: timeStamp,
  isComposing: composing,
});

export const isComposing = ({ nativeEvent }: SyntheticEvent): boolean =>
  nativeEvent instanceof InputEvent && nativeEvent.isComposing;

/** What others wrote moves the caret along with the letters it stands between. */
export function markAgain(area: HTMLTextAreaElement | null, shared: SharedWriting | null): void {
  const marked = shared?.marked();
  if (!area || !marked) return;
  if (area.selectionStart === marked.from && area.selectionEnd === marked.to) return;
  area.setSelectionRange(marked.from, marked.to);
}

/** The browser would take back what others wrote, too: undo goes to the one who writes, however it is asked for. */
export function undoOwn(area: HTMLTextAreaElement | null, sharedNow: () => SharedWriting | null): () => void {
  const ask = (event: InputEvent) => {
    const shared = sharedNow();
    if (!shared || (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo')) return;
    event.preventDefault();
    if (event.inputType === 'historyUndo') shared.undo();
    else shared.redo();
  };
  area?.addEventListener('beforeinput', ask);
  return () => area?.removeEventListener('beforeinput', ask);
}

/** Whether a key asks to take back or do again; null for neither. */
export function readUndoKey(press: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}): 'undo' | 'redo' | null {
  if (!(press.ctrlKey || press.metaKey) || press.altKey) return null;
  const key = press.key.toLowerCase();
  if (key === 'z') return press.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !press.shiftKey ? 'redo' : null;
}
