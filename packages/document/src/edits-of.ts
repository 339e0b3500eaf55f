import * as Y from 'yjs';
import type { AnyEdit, RecordName } from './edit.ts';
import { isEqual } from './equal.ts';
import { unpackPoints } from './ink-points.ts';
import {
  deletedKey,
  formatKey,
  recordOfRoot,
  recordsRoot,
  settingsName,
  settingsRoot,
  takenBackKey,
} from './keys.ts';
import { wordsBefore } from './shared-words.ts';
import { versionAt, writeOf } from './write.ts';

/**
 * What a transaction of this device wrote, as edits that can be committed once more, on a document loaded
 * anew. Only inside the transaction's own `afterTransaction`: values are read as they stand then, and words as they
 * stood before.
 */
export function editsOf(transaction: Y.Transaction): readonly AnyEdit[] {
  const { doc } = transaction;
  const created: AnyEdit[] = [];
  const changed: AnyEdit[] = [];
  for (const [type, keys] of transaction.changed) {
    if (type instanceof Y.Text) changed.push(...parseWritten(transaction, type));
    for (const key of keys) {
      if (key === null || !(type instanceof Y.Map)) continue;
      const record = recordOfRoot(doc, type);
      if (record) created.push(...parseCreated(record, key, type.get(key)));
      else changed.push(...parseChanged(doc, type, key));
    }
  }
  return [...created, ...changed];
}

/** True when the document already holds what an edit would write. */
export function isWritten(doc: Y.Doc, edit: AnyEdit): boolean {
  if (edit.kind === 'create') return recordsRoot(doc, edit.record).has(edit.id);
  if (edit.kind === 'write' && edit.until) {
    const { client, clock } = edit.until;
    if (Y.getState(doc.store, client) >= clock) return true;
  }
  const { place, value } = writeOf(edit);
  const version = versionAt(doc, place);
  return version !== null && isEqual(version.value, value);
}

/** What the document holds now where an edit would write; undefined for nothing, or no such record. */
export function valueAt(doc: Y.Doc, edit: AnyEdit): unknown {
  return edit.kind === 'create' ? undefined : versionAt(doc, writeOf(edit).place)?.value;
}

/** False for an edit of a record that is not there: committed, it would do nothing. */
export function hasPlace(doc: Y.Doc, edit: AnyEdit): boolean {
  return edit.kind === 'create' || versionAt(doc, writeOf(edit).place) !== null;
}

function parseCreated(record: RecordName, id: string, stored: unknown): readonly AnyEdit[] {
  if (!(stored instanceof Y.Map)) return [];
  const fields: Record<string, unknown> = stored.toJSON();
  if ('points' in fields) fields['points'] = unpackPoints(fields['points']);
  return [{ kind: 'create', record, id, fields } as unknown as AnyEdit];
}

/** What was written in words that stood there before; those of a new record are in its creation. */
function parseWritten(transaction: Y.Transaction, text: Y.Text): readonly AnyEdit[] {
  const { doc } = transaction;
  const item = text._item;
  const record = recordOfRoot(doc, text.parent?.parent);
  const id = text.parent?._item?.parentSub;
  if (!item?.parentSub || !record || !id) return [];
  const client = doc.clientID;
  const clock = Y.getState(doc.store, client);
  const wrote = clock > (transaction.beforeState.get(client) ?? 0);
  const words = { from: wordsBefore(text, transaction), to: text.toJSON() };
  const until = wrote ? { until: { client, clock } } : {};
  return [{ kind: 'write', record, id, field: item.parentSub, ...words, ...until } as AnyEdit];
}

function parseChanged(doc: Y.Doc, type: Y.Map<unknown>, field: string): readonly AnyEdit[] {
  const value = type.get(field);
  if (value === undefined || value instanceof Y.AbstractType || field === formatKey) return [];
  if (type === settingsRoot(doc)) return [{ kind: 'set-map', field, value } as AnyEdit];
  const record = recordOfRoot(doc, type.parent);
  const id = type._item?.parentSub;
  if (!record || !id) return [];
  if (field === deletedKey) return [{ kind: value === true ? 'delete' : 'restore', record, id } as AnyEdit];
  if (field === takenBackKey) return [{ kind: 'retract', record, id } as AnyEdit];
  return [{ kind: 'set', record, id, field, value } as AnyEdit];
}

/** The record and field an edit writes, as a refusal names them; no field for a whole record. */
export function placeOf(edit: AnyEdit): {
  readonly record: string;
  readonly id: string | null;
  readonly field: string | null;
} {
  if (edit.kind === 'create') return { record: edit.record, id: edit.id, field: null };
  const { place } = writeOf(edit);
  if (place.record === 'settings') return { record: settingsName, id: null, field: place.field };
  return { record: place.record, id: place.id, field: place.field };
}
