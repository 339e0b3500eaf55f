import type * as Y from 'yjs';
import { transactWrites } from './commit.ts';
import { currentFormat, formatKey, readFormat, settingsName, settingsRoot } from './keys.ts';
import { LoadEdit } from './origin.ts';

/**
 * Brings a stored map to this app's format; false, and nothing is written, when it has it already or a newer one.
 * From format 1 to 2 nothing stored changes its meaning; the number alone does, so that an app of format 1 looks
 * and no longer writes: it would not know a letter from a step.
 */
export function upgrade(doc: Y.Doc): boolean {
  if (!settingsRoot(doc).has(formatKey) || readFormat(doc) >= currentFormat) return false;
  return transactWrites(doc, new LoadEdit(), ({ write }) => {
    write({ record: settingsName, field: formatKey }, currentFormat);
  });
}
