import * as Y from 'yjs';
import { transactWrites } from './commit.ts';
import { isSharedText } from './field-rules.ts';
import {
  currentFormat,
  formatKey,
  isNewerFormat,
  readFormat,
  recordNames,
  recordsRoot,
  settingsName,
  settingsRoot,
} from './keys.ts';
import { LoadEdit } from './origin.ts';

/**
 * Brings a stored map to this app's format; false, and nothing is written, when it has it already or a newer one.
 * From format 1 to 2 nothing stored changes its meaning, but words that several may now write at once, which become a
 * text each; shapes and arrows, which said nothing, get one to write in. Only the server does so, before anybody has the map: two texts for the same words would part their
 * writers. An app of format 1 then looks and no longer writes.
 */
export function upgrade(doc: Y.Doc): boolean {
  if (!settingsRoot(doc).has(formatKey) || isNewerFormat(doc)) return false;
  const strings = stringsToShare(doc);
  const mute = withoutWords(doc);
  const isOlder = readFormat(doc) < currentFormat;
  if (!isOlder && strings.length + mute.length === 0) return false;
  return transactWrites(doc, new LoadEdit(), ({ write }) => {
    for (const { holder, field, words } of strings) holder.set(field, new Y.Text(words));
    for (const holder of mute) holder.set('words', new Y.Text());
    if (isOlder) write({ record: settingsName, field: formatKey }, currentFormat);
  });
}

/** Words that are still a string where a text belongs, those in the bin too. */
function stringsToShare(doc: Y.Doc) {
  return recordNames.flatMap((record) =>
    [...recordsRoot(doc, record).values()].flatMap((holder) => {
      if (!(holder instanceof Y.Map)) return [];
      return [...holder.entries()].flatMap(([field, words]: [string, unknown]) =>
        typeof words === 'string' && isSharedText(record, field) ? [{ holder, field, words }] : [],
      );
    }),
  );
}

/** Shapes and arrows that were drawn before they could say anything. */
function withoutWords(doc: Y.Doc) {
  return [...recordsRoot(doc, 'annotations').values()].flatMap((holder) => {
    if (!(holder instanceof Y.Map) || holder.has('words')) return [];
    return holder.get('kind') === 'shape' || holder.get('kind') === 'arrow' ? [holder] : [];
  });
}
