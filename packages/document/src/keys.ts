import type { Layout, PausePlanField, RoomKind } from '@undercurrent/cycle';
import type * as Y from 'yjs';
import type { MapRecordName, RecordName } from './edit.ts';

/**
 * The shape of a stored map, format 2. Seven roots, all Y.Map: `settings` holds the map's own fields and
 * `format`; the six others hold a Y.Map of plain JSON fields by record id. `isDeleted` is a field of every
 * record; a field that is missing reads as null or as its default. Nothing else is ever stored.
 * Words that several may write at once, on notes, in clauses of the story and in the name of a cycle, are a Y.Text of plain characters in
 * their record's field, made with the record and never replaced.
 * Format 1 had no remarks and no clauses, no early signs, strengths and letters, and none of the settings from
 * `isLocked` on; its words were strings, as any here that was not upgraded yet; whatever it stored reads the same here.
 */
export const currentFormat = 2;

/** Every sort of record of a map, each under a root of its name. */
export const recordNames = [
  'people',
  'cycles',
  'cards',
  'annotations',
  'remarks',
  'clauses',
] as const satisfies readonly MapRecordName[];
/** The roots of records in each sort of room. Private rooms hold nothing else: they have no settings. */
export const recordsOf: Readonly<Record<RoomKind, readonly RecordName[]>> = {
  map: recordNames,
  notes: ['blocks'],
  drafts: ['drafts'],
};
/** The root of the map’s own fields. */
export const settingsName = 'settings';
/** Where the format stands in the settings. */
export const formatKey = 'format';
/** The field that says a record lies in the bin. */
export const deletedKey = 'isDeleted';

/**
 * The field that says its owner took a card back. Such a card says nothing any more, is in no bin, and never comes
 * back; what it said is gone from the document.
 */
export const takenBackKey = 'isTakenBack';

/** How many times longer than one writer may make them words are that several wrote at once. */
export const sharedReach = 2;

/** The key under which a card keeps its hand move in a layout: one value, so that two drags never mix. */
export const offsetKey = <L extends Layout>(layout: L): `offset/${L}` => `offset/${layout}`;

/** The key of one field of the pause plan. */
export const planKey = <F extends PausePlanField | 'minutes'>(field: F): `plan/${F}` => `plan/${field}`;

/** The sort of record a root of this document holds; null for any other type. */
export function recordOfRoot(doc: Y.Doc, root: unknown): RecordName | null {
  const names = Object.values(recordsOf).flat();
  return names.find((name) => doc.share.get(name) === root) ?? null;
}

/** The root that holds the records of one sort. */
export function recordsRoot(doc: Y.Doc, record: RecordName): Y.Map<unknown> {
  return doc.getMap(record);
}

/** The root that holds the map's own fields. */
export function settingsRoot(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap(settingsName);
}

/** The format a document says it has; 1 when it says nothing readable. */
export function readFormat(doc: Y.Doc): number {
  const format = settingsRoot(doc).get(formatKey);
  return typeof format === 'number' && Number.isInteger(format) && format > 0 ? format : 1;
}

/** True when a newer app wrote this document: it may be looked at, never written. */
export function isNewerFormat(doc: Y.Doc): boolean {
  return readFormat(doc) > currentFormat;
}
