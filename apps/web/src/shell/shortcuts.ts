import type { ToolName } from '../stores/tool.ts';

/** What a key asks of the page as a whole; the canvas has keys of its own. */
export type Shortcut =
  | { readonly name: 'tool'; readonly tool: ToolName }
  | { readonly name: 'zoom'; readonly by: 'in' | 'out' }
  | {
      readonly name:
        | 'undo'
        | 'redo'
        | 'quick-add'
        | 'help'
        | 'outline'
        | 'pause'
        | 'fit'
        | 'full'
        | 'dance'
        | 'walk';
    };

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const tools: Readonly<Record<string, ToolName>> = {
  v: 'select',
  h: 'hand',
  s: 'sticky',
  t: 'label',
  a: 'arrow',
  r: 'box',
  o: 'ellipse',
  m: 'highlighter',
  p: 'pen',
  e: 'eraser',
};
const plain: Readonly<Record<string, Shortcut>> = {
  n: { name: 'quick-add' },
  l: { name: 'outline' },
  d: { name: 'dance' },
  w: { name: 'walk' },
  '?': { name: 'help' },
  '.': { name: 'pause' },
  '0': { name: 'fit' },
  '1': { name: 'full' },
  '+': { name: 'zoom', by: 'in' },
  '=': { name: 'zoom', by: 'in' },
  '-': { name: 'zoom', by: 'out' },
};

/** The shortcut of a key, or null. While somebody writes, no key is one: undo is then the field's own. */
export function shortcutOf(press: KeyPress, isWriting: boolean): Shortcut | null {
  if (isWriting || press.altKey) return null;
  const key = press.key.toLowerCase();
  if (press.ctrlKey || press.metaKey) {
    if (key === 'z') return { name: press.shiftKey ? 'redo' : 'undo' };
    return key === 'y' && !press.shiftKey ? { name: 'redo' } : null;
  }
  const tool = tools[key];
  return tool ? { name: 'tool', tool } : (plain[key] ?? null);
}
