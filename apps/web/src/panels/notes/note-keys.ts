import type { Block, BlockKind } from '@undercurrent/cycle';

/** What a key means in a block of notes, beyond the field's own. */
export type NoteIntent = 'split' | 'plain' | 'join' | 'join-next' | 'up' | 'down' | 'undo' | 'redo';

export interface NotePress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
}

/** Where the caret stands in a block's words. */
export interface Caret {
  readonly start: number;
  readonly end: number;
}

/** A key pressed in a block. */
interface Pressed {
  readonly press: NotePress;
  readonly block: Pick<Block, 'kind' | 'day'>;
  readonly words: string;
  readonly isAtStart: boolean;
  readonly isAtEnd: boolean;
}

const meanings: Readonly<Record<string, (pressed: Pressed) => NoteIntent | null>> = {
  Enter: ({ press, block, words }) => {
    if (press.shiftKey) return null;
    return block.kind === 'item' && words === '' ? 'plain' : 'split';
  },
  Backspace: ({ block, isAtStart }) => {
    if (!isAtStart || block.day !== null) return null;
    return block.kind === 'paragraph' ? 'join' : 'plain';
  },
  Delete: ({ isAtEnd }) => (isAtEnd ? 'join-next' : null),
  ArrowUp: ({ press, isAtStart }) => (isAtStart && !press.shiftKey ? 'up' : null),
  ArrowDown: ({ press, isAtEnd }) => (isAtEnd && !press.shiftKey ? 'down' : null),
};

/** The meaning of a key in this block, or null where the field itself knows better. */
export function noteIntent(
  press: NotePress,
  block: Pick<Block, 'kind' | 'day'>,
  { words, caret }: { readonly words: string; readonly caret: Caret },
): NoteIntent | null {
  if (press.isComposing || press.altKey) return null;
  if (press.ctrlKey || press.metaKey) return historyIntent(press);
  const isCollapsed = caret.start === caret.end;
  const isAtStart = isCollapsed && caret.start === 0;
  const isAtEnd = isCollapsed && caret.start === words.length;
  return meanings[press.key]?.({ press, block, words, isAtStart, isAtEnd }) ?? null;
}

function historyIntent({ key, shiftKey }: NotePress): NoteIntent | null {
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : null;
}

/** What a line is by how it begins: "- " a list, "# " a heading; the beginning is no part of its words. */
export function kindTyped(words: string): { readonly kind: BlockKind; readonly words: string } | null {
  const begun = /^(?:([-*•–])|(#{1,3})) /.exec(words);
  if (!begun) return null;
  return { kind: begun[1] === undefined ? 'heading' : 'item', words: words.slice(begun[0].length) };
}

/** Lines from elsewhere as blocks; empty ones are left out. */
export function blocksIn(text: string): readonly { readonly kind: BlockKind; readonly words: string }[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => kindTyped(line) ?? { kind: 'paragraph', words: line });
}
