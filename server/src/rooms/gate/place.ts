import { mapRoom } from '@undercurrent/cycle';
import type { RoomRef } from '@undercurrent/cycle';
import { recordsOf, settingsName } from '@undercurrent/document';
import type { RecordName } from '@undercurrent/document';
import * as Y from 'yjs';
import type { TickId } from './decode.ts';

export type RootName = RecordName | typeof settingsName;

/**
 * Where a stored item lives. A record itself: `id` set, `field` null. A record's field: both set. A field of
 * the map's own settings: `id` null. A character in words that several may write at once: the field that holds the
 * words, and `isInWords`.
 */
export interface ItemPlace {
  readonly root: RootName;
  readonly id: string | null;
  readonly field: string | null;
  readonly isInWords: boolean;
}

/** The fields' holder: a record, or the settings. */
export interface Holder {
  readonly root: RootName;
  readonly id: string | null;
}

/** Any Yjs type as the store holds it. */
export type StoredType = Y.Transaction['changed'] extends Map<infer T, unknown> ? T : never;

/** A document with the roots of its room's format at hand, read by items instead of values. */
export interface Roots {
  readonly doc: Y.Doc;
  readonly room: RoomRef;
  /** The roots that hold records; a map has its settings beside them. */
  readonly records: readonly RecordName[];
  readonly named: ReadonlyMap<RootName, Y.Map<unknown>>;
  readonly nameOf: ReadonlyMap<unknown, RootName>;
}

export function openRoots(doc: Y.Doc, room: RoomRef = mapRoom): Roots {
  const records = recordsOf[room.kind];
  const names: readonly RootName[] = room.kind === 'map' ? [settingsName, ...records] : records;
  const named = new Map(names.map((name) => [name, doc.getMap<unknown>(name)]));
  const nameOf = new Map<unknown, RootName>([...named].map(([name, root]) => [root, name]));
  return { doc, room, records, named, nameOf };
}

/** The root of this name, or null where the room's format has none. */
export function rootNamed({ named }: Roots, name: string): RootName | null {
  return named.has(name as RootName) ? (name as RootName) : null;
}

/** The root or record that a type is, or null for a type that the format doesn't know. */
export function holderOf(roots: Roots, type: StoredType): Holder | null {
  const item = type._item;
  const root = roots.nameOf.get(item === null ? type : item.parent);
  if (item === null) return root === settingsName ? { root, id: null } : null;
  if (item.parentSub === null || root === undefined || root === settingsName) return null;
  return { root, id: item.parentSub };
}

/** The item at a tick of a clock; null where nothing, or nothing with a place, is stored. */
export function itemAt(doc: Y.Doc, { client, clock }: TickId): Y.Item | null {
  const structs = doc.store.clients.get(client);
  if (structs === undefined || clock >= Y.getState(doc.store, client)) return null;
  const struct = structs[Y.findIndexSS(structs, clock)];
  return struct instanceof Y.Item ? struct : null;
}

/** Where a stored item lives, or null. */
export function placeOfItem(roots: Roots, item: Y.Item): ItemPlace | null {
  const { parent, parentSub } = item;
  if (parentSub === null) return placeOfCharacter(roots, item);
  if (!(parent instanceof Y.AbstractType)) return null;
  if (parent._item === null) {
    const root = roots.nameOf.get(parent);
    return root === undefined ? null : placeInRoot(root, parentSub);
  }
  const record = holderOf(roots, parent);
  return record && { root: record.root, id: record.id, field: parentSub, isInWords: false };
}

/** The field that a stored text is; null for a type that is none. */
export function placeOfWords(roots: Roots, type: unknown): ItemPlace | null {
  const item = type instanceof Y.Text ? type._item : null;
  const place = item && item.parentSub !== null ? placeOfItem(roots, item) : null;
  return place?.id === null || place?.field === null ? null : place;
}

function placeOfCharacter(roots: Roots, { parent }: Y.Item): ItemPlace | null {
  const place = placeOfWords(roots, parent);
  return place && { ...place, isInWords: true };
}

/** The place under a key of a root. */
export function placeInRoot(root: RootName, key: string): ItemPlace {
  const isSetting = root === settingsName;
  return { root, id: isSetting ? null : key, field: isSetting ? key : null, isInWords: false };
}
