import { isSharedText } from '@undercurrent/document';
import * as Y from 'yjs';
import { crowdingOf } from './crowding.ts';
import { decodeUpdate } from './decode.ts';
import type { Decoded, DeleteRange, Section, Struct, TickId } from './decode.ts';
import { checkField, checkRecordId } from './known-fields.ts';
import type { GateLimits } from './gate-limits.ts';
import { holderOf, itemAt, placeInRoot, placeOfItem, placeOfWords, rootNamed } from './place.ts';
import type { Holder, ItemPlace, RootName, Roots } from './place.ts';
import { badShape } from './refused.ts';

/**
 * Step 1: reads an update against what is stored and gives back only what is new in it: structs that begin
 * where each client's clock stands, and deletions of what still lives. Every struct has been placed at a
 * field or record of the format or in its words, and every value judged by its field's schema. Throws `Refused`.
 */
export function readShape(
  bytes: Uint8Array,
  { roots, limits }: { readonly roots: Roots; readonly limits: GateLimits },
): Shaped {
  const decoded = decodeUpdate(bytes, limits);
  const sections: Section[] = [];
  for (const section of decoded.sections) {
    const fresh = keepNew(roots.doc, section);
    if (fresh) sections.push(fresh);
  }
  const { born, placed } = placeAll(roots, sections);
  checkRoom(roots, born, limits);
  const deletes = keepEffective(roots.doc, decoded.deletes, sections);
  return { sections, deletes, crowding: crowdingOf(roots, placed, limits.crowding) };
}

/** What is new in an update, and how hard it makes Yjs look for where it belongs (`crowdingOf`). */
export interface Shaped extends Decoded {
  readonly crowding: number;
}

/** The structs of a section that are not stored yet; null if there are none. */
function keepNew(doc: Y.Doc, section: Section): Section | null {
  const state = Y.getState(doc.store, section.client);
  const first = section.structs[0];
  if (first === undefined || first.clock > state) throw badShape('clock-gap');
  if (first.clock === state) return section;
  const structs: Struct[] = [];
  for (const struct of section.structs) {
    if (struct.clock >= state) structs.push(struct);
    else if (struct.clock + struct.length > state) structs.push(cutAt(struct, state));
  }
  return structs.length === 0 ? null : { client: section.client, structs };
}

/** The rest of a run of deleted values or of characters, which follows the last stored tick of its client. */
function cutAt(struct: Struct, clock: number): Struct {
  const { content } = struct;
  const known = clock - struct.clock;
  return {
    ...struct,
    clock,
    length: struct.length - known,
    content:
      content.kind === 'characters' ? { ...content, characters: content.characters.slice(known) } : content,
    origin: { client: struct.client, clock: clock - 1 },
    parent: null,
    key: null,
  };
}

/** Structs placed so far, by client, as far as each client's section has been read. */
interface Placed {
  readonly structs: readonly Struct[];
  readonly places: ItemPlace[];
}

/**
 * Places every struct, in an order in which each comes after what it refers to, as Yjs will apply them.
 * A section waits while it refers to another; a round without progress means a circle or an unknown id.
 */
function placeAll(
  roots: Roots,
  sections: readonly Section[],
): { readonly born: Born; readonly placed: Iterable<Placed> } {
  const placed = new Map<number, Placed>();
  const born = { names: new Set<string>(), counts: new Map<RootName, number>() };
  for (const { client, structs } of sections) placed.set(client, { structs, places: [] });
  let isMoving = sections.length > 0;
  let waiting = [...placed.values()];
  while (isMoving) {
    isMoving = false;
    for (const section of waiting) {
      if (placeSection(roots, { section, placed, born })) isMoving = true;
    }
    waiting = waiting.filter(({ structs, places }) => places.length < structs.length);
  }
  if (waiting.length > 0) throw badShape('unknown-reference');
  return { born, placed: placed.values() };
}

/** Records that an update brings: no id twice, and so many of each sort. */
interface Born {
  readonly names: Set<string>;
  readonly counts: Map<RootName, number>;
}

function checkRoom(roots: Roots, born: Born, limits: GateLimits): void {
  for (const record of roots.records) {
    const count = born.counts.get(record) ?? 0;
    if (count === 0) continue;
    if ((roots.named.get(record)?._map.size ?? 0) + count > limits.records[record])
      throw badShape('map-full');
  }
  const more = elementNames.reduce((sum, record) => sum + (born.counts.get(record) ?? 0), 0);
  if (more > 0 && countElements(roots, limits.mapElements - more) > limits.mapElements - more)
    throw badShape('map-full');
}

const elementNames = ['cards', 'annotations'] as const;

/** Cards and annotations on the map; those in the bin are left out only where all together exceed `enough`. */
function countElements(roots: Roots, enough: number): number {
  const maps = elementNames.map((record) => roots.named.get(record)?._map);
  const all = maps.reduce((sum, map) => sum + (map?.size ?? 0), 0);
  if (all <= enough) return all;
  let live = 0;
  for (const map of maps) for (const item of map?.values() ?? []) if (!isBinned(item)) live += 1;
  return live;
}

function isBinned({ content }: Y.Item): boolean {
  if (!(content instanceof Y.ContentType)) return true;
  const flag = content.type._map.get('isDeleted')?.content;
  return flag instanceof Y.ContentAny && flag.arr.at(-1) === true;
}

interface Placing {
  readonly section: Placed;
  readonly placed: ReadonlyMap<number, Placed>;
  readonly born: Born;
}

/** True if at least one struct was placed. */
function placeSection(roots: Roots, { section, placed, born }: Placing): boolean {
  const before = section.places.length;
  for (let index = before; index < section.structs.length; index += 1) {
    const struct = section.structs[index];
    const place = struct && findPlace(roots, placed, struct);
    if (!struct || !place) break;
    checkStruct(roots, born, { struct, place });
    section.places.push(place);
  }
  return section.places.length > before;
}

/** Where a struct will live, or null while what it refers to is not placed. */
function findPlace(roots: Roots, placed: ReadonlyMap<number, Placed>, struct: Struct): ItemPlace | null {
  const { origin, rightOrigin, parent, key } = struct;
  if (origin !== null || rightOrigin !== null) return placeBeside(roots, placed, struct);
  if (typeof parent === 'string') {
    const root = rootNamed(roots, parent);
    if (key === null) throw badShape('unused-content');
    if (root === null) throw badShape('unknown-root');
    return placeInRoot(root, key);
  }
  return parent && placeInside(roots, placed, { parent, key });
}

/** Between the two that it names; only in words does anything stand before another. */
function placeBeside(
  roots: Roots,
  placed: ReadonlyMap<number, Placed>,
  { origin, rightOrigin }: Struct,
): ItemPlace | null {
  const left = origin && placeAtTick(roots, placed, origin);
  if (rightOrigin === null) return left;
  const right = placeAtTick(roots, placed, rightOrigin);
  if (right === null || (origin !== null && left === null)) return null;
  if (!right.isInWords || (left !== null && !isSamePlace(left, right))) throw badShape('unused-content');
  return right;
}

const isSamePlace = (a: ItemPlace, b: ItemPlace): boolean =>
  a.root === b.root && a.id === b.id && a.field === b.field && a.isInWords === b.isInWords;

function placeAtTick(roots: Roots, placed: ReadonlyMap<number, Placed>, tick: TickId): ItemPlace | null {
  const item = itemAt(roots.doc, tick);
  if (item) return placeOfItem(roots, item);
  const found = findPlaced(placed, tick);
  return found && found.place;
}

/** Under a key of a record, or without one at the beginning of words. */
function placeInside(
  roots: Roots,
  placed: ReadonlyMap<number, Placed>,
  { parent, key }: { readonly parent: TickId; readonly key: string | null },
): ItemPlace | null {
  const item = itemAt(roots.doc, parent);
  const found = item ? null : findPlaced(placed, parent);
  if (!item && !found) return null;
  const { words, record } = item ? holdersIn(roots, item) : newHolders(found);
  if ((key === null) !== (words !== null)) throw badShape('unused-content');
  if (words !== null) return { ...words, isInWords: true };
  if (record === null) throw badShape('unknown-reference');
  return { root: record.root, id: record.id, field: key, isInWords: false };
}

/** What something may begin in: words, or a record. */
interface Holders {
  readonly words: ItemPlace | null;
  readonly record: Holder | null;
}

function holdersIn(roots: Roots, { content }: Y.Item): Holders {
  const type = content instanceof Y.ContentType ? content.type : null;
  return { words: placeOfWords(roots, type), record: type && holderOf(roots, type) };
}

function newHolders(found: ReturnType<typeof findPlaced>): Holders {
  const isA = (kind: 'words' | 'record') => (found?.struct.content.kind === kind ? found.place : null);
  return { words: isA('words'), record: isA('record') };
}

function findPlaced(
  placed: ReadonlyMap<number, Placed>,
  { client, clock }: TickId,
): { readonly struct: Struct; readonly place: ItemPlace } | null {
  const section = placed.get(client);
  if (!section) return null;
  const index = indexAt(section.structs, clock);
  const struct = section.structs[index];
  const place = section.places[index];
  return struct && place && clock >= struct.clock ? { struct, place } : null;
}

/** Where in a section the struct stands that this tick is in, or where it would. */
function indexAt(structs: readonly Struct[], clock: number): number {
  let low = 0;
  let high = structs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const struct = structs[middle];
    if (struct && struct.clock + struct.length <= clock) low = middle + 1;
    else high = middle;
  }
  return low;
}

function checkStruct(
  roots: Roots,
  born: Born,
  { struct, place }: { readonly struct: Struct; readonly place: ItemPlace },
): void {
  const { content } = struct;
  if (place.isInWords) {
    if (content.kind !== 'characters' && content.kind !== 'deleted') throw badShape('unused-content');
    return;
  }
  if (place.field === null) {
    if (content.kind !== 'record') throw badShape(struct.origin === null ? 'wrong-value' : 'record-removed');
    return checkNewRecord(roots, born, { struct, root: place.root, id: place.id ?? '' });
  }
  if (isSharedText(place.root, place.field)) return checkNewWords(born, { struct, place });
  if (content.kind !== 'value' && content.kind !== 'deleted') {
    throw badShape(content.kind === 'characters' ? 'unused-content' : 'nested-type');
  }
  checkField(place.root, place.field, content);
}

/** Words that several may write at once come with their record, once, and nothing ever takes their place. */
function checkNewWords(
  born: Born,
  { struct, place }: { readonly struct: Struct; readonly place: ItemPlace },
): void {
  const record = `${place.root}/${place.id ?? ''}`;
  const name = `${record}/${place.field ?? ''}`;
  if (struct.content.kind !== 'words' || struct.origin !== null) throw badShape('wrong-value');
  if (!born.names.has(record) || born.names.has(name)) throw badShape('record-exists');
  born.names.add(name);
}

function checkNewRecord(
  roots: Roots,
  born: Born,
  { struct, root, id }: { readonly struct: Struct; readonly root: RootName; readonly id: string },
): void {
  const name = `${root}/${id}`;
  const isTaken = roots.named.get(root)?._map.has(id) === true;
  if (struct.origin !== null || isTaken || born.names.has(name)) throw badShape('record-exists');
  checkRecordId(root, id);
  born.names.add(name);
  born.counts.set(root, (born.counts.get(root) ?? 0) + 1);
}

/** Deletions of what still lives or comes with this update; what is deleted already is left out. */
function keepEffective(
  doc: Y.Doc,
  deletes: readonly DeleteRange[],
  sections: readonly Section[],
): readonly DeleteRange[] {
  const effective: DeleteRange[] = [];
  for (const range of deletes) {
    const state = Y.getState(doc.store, range.client);
    const end = range.clock + range.length;
    if (range.clock < state) pushLiving(doc, range, effective);
    if (end > state) pushNew(range, { state, sections, effective });
  }
  return effective;
}

function pushLiving(doc: Y.Doc, { client, clock, length }: DeleteRange, effective: DeleteRange[]): void {
  const structs = doc.store.clients.get(client) ?? [];
  const end = clock + length;
  for (let index = Y.findIndexSS(structs, clock); index < structs.length; index += 1) {
    const struct = structs[index];
    if (!struct || struct.id.clock >= end) return;
    if (!(struct instanceof Y.Item) || struct.deleted) continue;
    if (struct.content instanceof Y.ContentType) throw badShape('record-removed');
    const start = Math.max(clock, struct.id.clock);
    effective.push({
      client,
      clock: start,
      length: Math.min(end, struct.id.clock + struct.length) - start,
    });
  }
}

function pushNew(
  { client, clock, length }: DeleteRange,
  {
    state,
    sections,
    effective,
  }: {
    readonly state: number;
    readonly sections: readonly Section[];
    readonly effective: DeleteRange[];
  },
): void {
  const structs = sections.find((section) => section.client === client)?.structs ?? [];
  const last = structs.at(-1);
  const start = Math.max(clock, state);
  const end = clock + length;
  if (!last || end > last.clock + last.length) throw badShape('unknown-delete');
  for (let index = indexAt(structs, start); index < structs.length; index += 1) {
    const struct = structs[index];
    if (!struct || struct.clock >= end) break;
    if (struct.content.kind === 'record' || struct.content.kind === 'words') throw badShape('record-removed');
  }
  effective.push({ client, clock: start, length: end - start });
}
