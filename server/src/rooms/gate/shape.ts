import * as Y from 'yjs';
import { decodeUpdate } from './decode.ts';
import type { Decoded, DeleteRange, Section, Struct, TickId } from './decode.ts';
import { checkField, checkRecordId } from './known-fields.ts';
import type { GateLimits } from './gate-limits.ts';
import { holderOf, itemAt, placeInRoot, placeOfItem, rootNamed } from './place.ts';
import type { ItemPlace, RootName, Roots } from './place.ts';
import { badShape } from './refused.ts';

/**
 * Step 1: reads an update against what is stored and gives back only what is new in it: structs that begin
 * where each client's clock stands, and deletions of what still lives. Every struct has been placed at a
 * field or record of the format, and every value judged by its field's schema. Throws `Refused`.
 */
export function readShape(
  bytes: Uint8Array,
  { roots, limits }: { readonly roots: Roots; readonly limits: GateLimits },
): Decoded {
  const decoded = decodeUpdate(bytes, limits);
  const sections: Section[] = [];
  for (const section of decoded.sections) {
    const fresh = keepNew(roots.doc, section);
    if (fresh) sections.push(fresh);
  }
  checkRoom(roots, placeAll(roots, sections), limits);
  return { sections, deletes: keepEffective(roots.doc, decoded.deletes, sections) };
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

/** The rest of a run of deleted values, which follows the last stored tick of its client. */
function cutAt(struct: Struct, clock: number): Struct {
  return {
    ...struct,
    clock,
    length: struct.clock + struct.length - clock,
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
function placeAll(roots: Roots, sections: readonly Section[]): Born {
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
  return born;
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
  if (struct.origin !== null) return placeAtTick(roots, placed, struct.origin);
  const key = struct.key ?? '';
  if (typeof struct.parent === 'string') {
    const root = rootNamed(roots, struct.parent);
    if (root === null) throw badShape('unknown-root');
    return placeInRoot(root, key);
  }
  return struct.parent && placeInRecord(roots, placed, { parent: struct.parent, key });
}

function placeAtTick(roots: Roots, placed: ReadonlyMap<number, Placed>, tick: TickId): ItemPlace | null {
  const item = itemAt(roots.doc, tick);
  if (item) return placeOfItem(roots, item);
  const found = findPlaced(placed, tick);
  return found && found.place;
}

function placeInRecord(
  roots: Roots,
  placed: ReadonlyMap<number, Placed>,
  { parent, key }: { readonly parent: TickId; readonly key: string },
): ItemPlace | null {
  const item = itemAt(roots.doc, parent);
  if (item) {
    if (!(item.content instanceof Y.ContentType)) throw badShape('unknown-reference');
    const holder = holderOf(roots, item.content.type);
    if (!holder) throw badShape('unknown-reference');
    return { ...holder, field: key };
  }
  const found = findPlaced(placed, parent);
  if (!found) return null;
  if (found.struct.content.kind !== 'record') throw badShape('unknown-reference');
  return { root: found.place.root, id: found.place.id, field: key };
}

function findPlaced(
  placed: ReadonlyMap<number, Placed>,
  { client, clock }: TickId,
): { readonly struct: Struct; readonly place: ItemPlace } | null {
  const section = placed.get(client);
  if (!section) return null;
  let low = 0;
  let high = section.places.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const struct = section.structs[middle];
    const place = section.places[middle];
    if (!struct || !place) return null;
    if (clock < struct.clock) high = middle - 1;
    else if (clock >= struct.clock + struct.length) low = middle + 1;
    else return { struct, place };
  }
  return null;
}

function checkStruct(
  roots: Roots,
  born: Born,
  { struct, place }: { readonly struct: Struct; readonly place: ItemPlace },
): void {
  const { content } = struct;
  if (place.field !== null) {
    if (content.kind === 'record') throw badShape('nested-type');
    checkField(place.root, place.field, content);
    return;
  }
  if (content.kind !== 'record') throw badShape(struct.origin === null ? 'wrong-value' : 'record-removed');
  checkNewRecord(roots, born, { struct, root: place.root, id: place.id ?? '' });
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
    effective.push({ client, clock: struct.id.clock, length: struct.length });
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
  for (const struct of structs) {
    if (struct.content.kind === 'record' && struct.clock >= start && struct.clock < end) {
      throw badShape('record-removed');
    }
  }
  effective.push({ client, clock: start, length: end - start });
}
