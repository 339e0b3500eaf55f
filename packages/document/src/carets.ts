import type * as Y from 'yjs';
import { isSharedText } from './field-rules.ts';
import { recordNames, recordsRoot } from './keys.ts';
import { indexOfCaret, tickBefore } from './shared-words.ts';
import type { Tick } from './shared-words.ts';
import { textAt } from './write.ts';

/** The character that a caret in the words of this thing stands behind; null at their beginning, or without any. */
export function caretTick(doc: Y.Doc, id: string, index: number): Tick | null {
  const text = wordsOf(doc, id);
  return text && tickBefore(text, index);
}

/** Where in the words of this thing a caret stands; null where there are none, or its character is still to come. */
export function caretIndex(doc: Y.Doc, id: string, tick: Tick | null): number | null {
  const text = wordsOf(doc, id);
  return text && indexOfCaret(text, tick);
}

function wordsOf(doc: Y.Doc, id: string): Y.Text | null {
  for (const record of recordNames) {
    if (!recordsRoot(doc, record).has(id)) continue;
    const field = ['words', 'name'].find((each) => isSharedText(record, each));
    return field === undefined ? null : textAt(doc, { record, id, field });
  }
  return null;
}
