import type { Layout } from '@undercurrent/cycle';
import type * as Y from 'yjs';
import type { RecordName } from './edit.ts';

/**
 * The shape of a stored map, format 1. Five roots, all Y.Map: `settings` holds the map's own fields and
 * `format`; the four others hold a Y.Map of plain JSON fields by record id. `isDeleted` is a field of every
 * record; a field that is missing reads as null or as its default. Nothing else is ever stored.
 */
export const currentFormat = 1;

/** Every sort of record, each under a root of its name. */
export const recordNames = [
  'people',
  'cycles',
  'cards',
  'annotations',
] as const satisfies readonly RecordName[];
/** The root of the map’s own fields. */
export const settingsName = 'settings';
/** Where the format stands in the settings. */
export const formatKey = 'format';
/** The field that says a record lies in the bin. */
export const deletedKey = 'isDeleted';

/** The key under which a card keeps its hand move in a layout: one value, so that two drags never mix. */
export const offsetKey = <L extends Layout>(layout: L): `offset/${L}` => `offset/${layout}`;

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
