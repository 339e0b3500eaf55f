/** A press of a key, as the page hears it. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** How somebody is at the keyboard: no key acts while they write; keys of one letter can be switched off. */
export interface Hands {
  readonly isWriting: boolean;
  readonly hasSingleKeys: boolean;
}

/** A press as the table of commands names it, `mod+shift+z` or `n`; null for one that can be no command. */
export function keyOf(press: KeyPress, { isWriting, hasSingleKeys }: Hands): string | null {
  // While somebody writes, undo is the field's own.
  if (isWriting || press.altKey) return null;
  const key = press.key.toLowerCase();
  if (press.ctrlKey || press.metaKey) return `mod+${press.shiftKey ? 'shift+' : ''}${key}`;
  return hasSingleKeys ? key : null;
}
