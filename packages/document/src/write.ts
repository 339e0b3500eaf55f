import * as Y from 'yjs';
import type { AnyEdit, CreateEdit, RecordName } from './edit.ts';
import { isSharedText } from './field-rules.ts';
import { packPoints } from './ink-points.ts';
import { deletedKey, recordsRoot, settingsRoot, takenBackKey } from './keys.ts';
import { defaultSettings } from './read-settings.ts';
import {
  plainValue,
  spliceText,
  splicesInto,
  takeTextBack,
  withoutHalves,
  writersOf,
} from './shared-words.ts';
import type { Heirs, TextWritten } from './shared-words.ts';

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
  /** In words that several may write at once: which characters came and went. */
  readonly text?: TextWritten;
}

/** Writes a stored value; null when there is no such record. Only inside a transaction of `commit.ts`. */
export function writeValue(doc: Y.Doc, place: Place, value: unknown): Written | null {
  const holder = holderOf(doc, place);
  if (!holder) return null;
  const before = versionIn(holder, place);
  if (typeof value === 'string' && typeof before.value === 'string' && textIn(holder, place)) {
    return writeWords(doc, place, { from: before.value, to: value });
  }
  holder.set(place.field, value);
  return { place, before, after: versionIn(holder, place), isCreation: false };
}

/**
 * Brings what somebody made of words into the words that stand there now; null when there is no such record. Only
 * inside a transaction of `commit.ts`.
 */
export function writeWords(
  doc: Y.Doc,
  place: Place,
  change: { readonly from: string; readonly to: string },
): Written | null {
  return changeText(doc, place, (words) => spliceText(words, splicesInto(words.toJSON(), change)));
}

/** Takes back what a write did to words; null when nothing of it is left. Only inside a transaction of `commit.ts`. */
export function takeWordsBack(doc: Y.Doc, { place, text }: Written, heirs: Heirs): Written | null {
  return text ? changeText(doc, place, (words) => takeTextBack(words, text, heirs)) : null;
}

function changeText(doc: Y.Doc, place: Place, change: (words: Y.Text) => TextWritten): Written | null {
  const holder = holderOf(doc, place);
  const words = holder && textIn(holder, place);
  if (!words) return null;
  const before = versionIn(holder, place);
  const text = change(words);
  if (text.inserted.length + text.taken.length === 0) return null;
  return { place, before, after: versionIn(holder, place), isCreation: false, text };
}

/** The words at a place that several may write at once; null where there are none. */
export function textAt(doc: Y.Doc, place: Place): Y.Text | null {
  const holder = holderOf(doc, place);
  return holder && textIn(holder, place);
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
  const stored = fields.map(([field, value]): [string, unknown] => {
    const isText = typeof value === 'string' && isSharedText(edit.record, field);
    return [field, isText ? new Y.Text(withoutHalves(value)) : toStored(field, value)];
  });
  root.set(edit.id, new Y.Map(stored));
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
    case 'write':
      return { place: { record: edit.record, id: edit.id, field: edit.field }, value: edit.to };
    case 'retract':
      return { place: { record: edit.record, id: edit.id, field: takenBackKey }, value: true };
    case 'set-map':
      return { place: { record: 'settings', field: edit.field }, value: asSent(edit.value) };
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
  return holder && ((field) => plainValue(holder.get(field)));
}

/** The writes that all values of a record come from. */
export function itemsOfRecord(doc: Y.Doc, place: Place): readonly string[] {
  const items = [...(holderOf(doc, place)?._map.values() ?? [])];
  return items.flatMap((item) => {
    const text = textOf(item);
    return [itemName(item), ...(text ? writersOf(text).map((client) => `${client}:0`) : [])];
  });
}

function holderOf(doc: Y.Doc, place: Place): Y.Map<unknown> | null {
  if (place.record === 'settings') return settingsRoot(doc);
  const record = recordsRoot(doc, place.record).get(place.id);
  return record instanceof Y.Map ? record : null;
}

function versionIn(holder: Y.Map<unknown>, place: Place): Version {
  const item = holder._map.get(place.field);
  const value = plainValue(holder.get(place.field));
  return { value: value === undefined ? defaultAt(place) : value, item: item ? itemName(item) : null };
}

/** What a place reads as while nothing was written there: an inverse writes this, never undefined. */
function defaultAt(place: Place): unknown {
  if (place.field === deletedKey || place.field === 'isIdea') return false;
  const defaults = new Map<string, unknown>(Object.entries(defaultSettings));
  return (place.record === 'settings' ? defaults.get(place.field) : undefined) ?? null;
}

function textIn(holder: Y.Map<unknown>, { field }: Place): Y.Text | null {
  const value = holder.get(field);
  return value instanceof Y.Text ? value : null;
}

const textOf = ({ content }: Y.Item): Y.Text | null =>
  content instanceof Y.ContentType && content.type instanceof Y.Text ? content.type : null;

function itemName(item: Y.Item): string {
  return `${item.id.client}:${item.id.clock}`;
}

/**
 * A value as the document keeps it, and as it reads for everybody once it was sent. Ink points are the only ones packed.
 */
function toStored(field: string, value: unknown): unknown {
  return field === 'points' && Array.isArray(value) ? packPoints(value.map(Number)) : asSent(value);
}

function asSent(value: unknown): unknown {
  if (typeof value === 'string') return withoutHalves(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(asSent);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asSent(each)]));
}
