export interface EditorKey {
  readonly key: string;
  readonly isShift: boolean;
  /** An input method is putting a character together: the key is its own. */
  readonly isComposing: boolean;
  readonly allowsLines: boolean;
}

/** What a key in the field asks for; null for typing. */
export function readEditorKey({
  key,
  isShift,
  isComposing,
  allowsLines,
}: EditorKey): 'place' | 'give-up' | 'nothing' | null {
  if (isComposing) return null;
  if (key === 'Escape') return 'give-up';
  if (key !== 'Enter') return null;
  if (!isShift) return 'place';
  return allowsLines ? null : 'nothing';
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
