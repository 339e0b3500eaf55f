import * as Y from 'yjs';
import type { AnyEdit, CreateEdit, RecordName } from './edit.ts';
import { packPoints } from './ink-points.ts';
import { deletedKey, recordsRoot, settingsRoot, takenBackKey } from './keys.ts';
import { defaultSettings } from './read-settings.ts';

/** Where one stored value lives: a field of a record, or of the map itself. */
export type Place =
  | { readonly record: RecordName; readonly id: string; readonly field: string }
  | { readonly record: 'settings'; readonly field: string };

/**
 * A value at a place at one moment. `item` names the one write that put it there (client and clock), null
 * where nothing was ever written: two versions with one item are the same write, not only equal.
 */
export interface Version {
  readonly value: unknown;
  readonly item: string | null;
}

/** What one write did. `isCreation` marks the birth of a whole record; its place is the record's deletion flag. */
export interface Written {
  readonly place: Place;
  readonly before: Version;
  readonly after: Version;
  readonly isCreation: boolean;
}

/** Writes a stored value; null when there is no such record. Only inside a transaction of `commit.ts`. */
export function writeValue(doc: Y.Doc, place: Place, value: unknown): Written | null {
  const holder = holderOf(doc, place);
  if (!holder) return null;
  const before = versionIn(holder, place);
  holder.set(place.field, value);
  return { place, before, after: versionIn(holder, place), isCreation: false };
}

/**
 * Puts a new record into the document; null when its id is taken. Fields that are null or false are not
 * stored: missing reads so. Only inside a transaction of `commit.ts`.
 */
export function writeRecord(doc: Y.Doc, edit: CreateEdit<RecordName>): Written | null {
  const root = recordsRoot(doc, edit.record);
  if (root.has(edit.id)) return null;
  const fields = Object.entries(edit.fields).filter(
    ([, value]) => value !== null && value !== undefined && value !== false,
  );
  root.set(edit.id, new Y.Map(fields.map(([field, value]) => [field, toStored(field, value)])));
  const place: Place = { record: edit.record, id: edit.id, field: deletedKey };
  const version: Version = { value: false, item: null };
  return { place, before: { ...version, value: true }, after: version, isCreation: true };
}

/** Where an edit writes, and the value as it is stored. */
export function writeOf(edit: Exclude<AnyEdit, CreateEdit<RecordName>>): {
  readonly place: Place;
  readonly value: unknown;
} {
  switch (edit.kind) {
    case 'set': {
      const place = { record: edit.record, id: edit.id, field: edit.field };
      return { place, value: toStored(edit.field, edit.value) };
    }
    case 'delete':
    case 'restore': {
      const place = { record: edit.record, id: edit.id, field: deletedKey };
      return { place, value: edit.kind === 'delete' };
    }
    case 'retract':
      return { place: { record: edit.record, id: edit.id, field: takenBackKey }, value: true };
    case 'set-map':
      return { place: { record: 'settings', field: edit.field }, value: edit.value };
  }
}

/** What stands at a place now; null when there is no such record. */
export function versionAt(doc: Y.Doc, place: Place): Version | null {
  const holder = holderOf(doc, place);
  return holder ? versionIn(holder, place) : null;
}

/** The stored fields of a record, or of the map itself, as they are now; null when there is no such record. */
export function fieldsAt(doc: Y.Doc, place: Place): ((field: string) => unknown) | null {
  const holder = holderOf(doc, place);
  return holder && ((field) => holder.get(field));
}

/** The writes that all values of a record come from. */
export function itemsOfRecord(doc: Y.Doc, place: Place): readonly string[] {
  return [...(holderOf(doc, place)?._map.values() ?? [])].map(itemName);
}

function holderOf(doc: Y.Doc, place: Place): Y.Map<unknown> | null {
  if (place.record === 'settings') return settingsRoot(doc);
  const record = recordsRoot(doc, place.record).get(place.id);
  return record instanceof Y.Map ? record : null;
}

function versionIn(holder: Y.Map<unknown>, place: Place): Version {
  const item = holder._map.get(place.field);
  const value = holder.get(place.field);
  return { value: value === undefined ? defaultAt(place) : value, item: item ? itemName(item) : null };
}

/** What a place reads as while nothing was written there: an inverse writes this, never undefined. */
function defaultAt(place: Place): unknown {
  if (place.field === deletedKey || place.field === 'isIdea') return false;
  const defaults = new Map<string, unknown>(Object.entries(defaultSettings));
  return (place.record === 'settings' ? defaults.get(place.field) : undefined) ?? null;
}

function itemName(item: Y.Item): string {
  return `${item.id.client}:${item.id.clock}`;
}

/** A value as the document keeps it. Ink points are the only ones packed. */
function toStored(field: string, value: unknown): unknown {
  return field === 'points' && Array.isArray(value) ? packPoints(value.map(Number)) : value;
}
