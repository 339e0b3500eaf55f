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
