import * as Y from 'yjs';
import type { AnyEdit, CreateEdit, RecordName } from './edit.ts';
import { currentFormat, formatKey, isNewerFormat, settingsRoot } from './keys.ts';
import { LoadEdit } from './origin.ts';
import type { LocalEdit } from './origin.ts';
import type { Heirs } from './shared-words.ts';
import { takeWordsBack, writeOf, writeRecord, writeValue, writeWords } from './write.ts';
import type { Place, Written } from './write.ts';

/** Keeps what an act wrote, so that it can be taken back; a `History` is one. */
export interface ActRecorder {
  readonly record: (written: readonly Written[]) => void;
}

/** Writes single values inside one transaction. */
export interface Writer {
  readonly write: (place: Place, value: unknown) => Written | null;
  readonly create: (edit: CreateEdit<RecordName>) => Written | null;
  readonly words: (place: Place, change: { readonly from: string; readonly to: string }) => Written | null;
  readonly wordsBack: (written: Written, heirs: Heirs) => Written | null;
}

/**
 * Writes edits into the document as one act: one transaction and, with a `history`, one undo step. An edit
 * to a record that is not there, or the creation of one that is, does nothing. False, and nothing is written,
 * when there is nothing to write or a newer app has upgraded the document.
 */
export function commit(
  doc: Y.Doc,
  edits: readonly AnyEdit[],
  origin: LocalEdit | LoadEdit,
  history?: ActRecorder,
): boolean {
  if (edits.length === 0) return false;
  const written: Written[] = [];
  const isOpen = transactWrites(doc, origin, (writer) => {
    for (const edit of edits) {
      const done = writeEdit(writer, edit);
      if (done) written.push(done);
    }
  });
  if (written.length > 0) history?.record(written);
  return isOpen;
}

/**
 * Writes edits as `commit` does, under a client id that is used this once: whoever reads the document cannot tell
 * whose act it was. For what everybody may see and nobody is to be asked about, such as a pause.
 */
export function commitUnsigned(doc: Y.Doc, edits: readonly AnyEdit[], origin: LocalEdit): boolean {
  const { clientID } = doc;
  doc.clientID = new Y.Doc().clientID;
  const isDone = commit(doc, edits, origin);
  doc.clientID = clientID;
  return isDone;
}

/**
 * Applies stored updates inside one transaction: what Yjs tidies after each is tidied once. Nothing is written that
 * was not stored.
 */
export function loadTogether(doc: Y.Doc, apply: () => void): void {
  doc.transact(apply, new LoadEdit());
}

/**
 * The one place that opens a transaction to write in; for `commit` and for the history's own commits. False, and `body`
 * is not called, when a newer app has upgraded the document.
 */
export function transactWrites(
  doc: Y.Doc,
  origin: LocalEdit | LoadEdit,
  body: (writer: Writer) => void,
): boolean {
  if (isNewerFormat(doc)) return false;
  doc.transact(() => {
    if (origin instanceof LoadEdit && !settingsRoot(doc).has(formatKey)) {
      settingsRoot(doc).set(formatKey, currentFormat);
    }
    body({
      write: (place, value) => writeValue(doc, place, value),
      create: (edit) => writeRecord(doc, edit),
      words: (place, change) => writeWords(doc, place, change),
      wordsBack: (written, heirs) => takeWordsBack(doc, written, heirs),
    });
  }, origin);
  return true;
}

function writeEdit(writer: Writer, edit: AnyEdit): Written | null {
  if (edit.kind === 'create') return writer.create(edit);
  const { place, value } = writeOf(edit);
  if (edit.kind === 'write') return writer.words(place, edit);
  return writer.write(place, value);
}
