import { compareRanked, withUniqueMarks } from '@undercurrent/cycle';
import type { AnnotationId, CardId, Cycle, CycleMap, Person, RemarkId } from '@undercurrent/cycle';
import * as Y from 'yjs';
import type { MapRecordName } from './edit.ts';
import { isEqual } from './equal.ts';
import { isNewerFormat, readFormat, recordNames, recordsRoot, settingsRoot } from './keys.ts';
import { readSettings, settingNames } from './read-settings.ts';
import type { MapSettings } from './read-settings.ts';
import { readRecord } from './read-record.ts';
import type { Things } from './read-record.ts';
import { createShelf } from './shelf.ts';
import type { Shelf } from './shelf.ts';

/** What one transaction changed, and the map as it is now. */
export interface Change {
  readonly map: CycleMap;
  /** Cards that were added, changed, deleted or given back. */
  readonly cardIds: ReadonlySet<CardId>;
  readonly annotationIds: ReadonlySet<AnnotationId>;
  readonly remarkIds: ReadonlySet<RemarkId>;
  /** True when people, cycles, clauses, the map's own fields or the format changed. */
  readonly settingsChanged: boolean;
}

/** A document read as a `CycleMap`, kept up to date. */
export interface MapReader {
  /** The map now. Parts that did not change are the same objects as before. */
  readonly current: () => CycleMap;
  /** Calls back after each transaction that changed the map; gives back what ends it. */
  readonly subscribe: (listener: (change: Change) => void) => () => void;
  /** True when a newer app wrote the document: it may be looked at, and nothing can be written. */
  readonly isNewer: () => boolean;
  readonly dispose: () => void;
}

type ChangedType = Y.Transaction['changed'] extends Map<infer T, unknown> ? T : never;
type Touched = Readonly<Record<MapRecordName | 'settings', ReadonlySet<string>>>;

/**
 * Reads a document and stays with it. Only what a transaction touched is read again. A broken field reads as
 * its default and a broken record as none; neither throws nor hides others.
 */
export function openMap(doc: Y.Doc): MapReader {
  const shelves = createShelves(doc);
  const roots = rootsOf(doc);
  const listeners = new Set<(change: Change) => void>();

  let settings = readSettings(settingsRoot(doc));

  let map = compose(null, { doc, shelves, settings });

  const follow = (transaction: Y.Transaction) => {
    const touched = touchedBy(roots, transaction);
    if (!touched) return;
    if (touched.settings.size > 0) settings = keepSame(settings, readSettings(settingsRoot(doc)));
    const cardIds = shelves.cards.refresh(touched.cards);
    const annotationIds = shelves.annotations.refresh(touched.annotations);
    const people = shelves.people.refresh(touched.people);
    const cycles = shelves.cycles.refresh(touched.cycles);
    const remarkIds = shelves.remarks.refresh(touched.remarks);
    const clauses = shelves.clauses.refresh(touched.clauses);
    const old = map;
    const next = compose(old, { doc, shelves, settings });
    const settingsChanged = people.size + cycles.size + clauses.size > 0 || !hasSameSettings(old, next);
    if (cardIds.size + annotationIds.size + remarkIds.size === 0 && !settingsChanged) return;
    map = next;
    for (const listener of [...listeners]) {
      listener({ map, cardIds, annotationIds, remarkIds, settingsChanged });
    }
  };

  doc.on('afterTransaction', follow);
  return {
    current: () => map,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isNewer: () => isNewerFormat(doc),
    dispose: () => {
      doc.off('afterTransaction', follow);
      listeners.clear();
    },
  };
}

interface Parts {
  readonly doc: Y.Doc;
  readonly shelves: ReturnType<typeof createShelves>;
  readonly settings: MapSettings;
}

function createShelves(doc: Y.Doc) {
  const people = shelfOf(doc, 'people');
  const cycles = shelfOf(doc, 'cycles');
  return {
    people,
    cycles,
    orderedPeople: createOrder(people.live, inOrderOfPeople),
    orderedCycles: createOrder(cycles.live, inOrder<Cycle>),
    cards: shelfOf(doc, 'cards'),
    annotations: shelfOf(doc, 'annotations'),
    remarks: shelfOf(doc, 'remarks'),
    clauses: shelfOf(doc, 'clauses'),
  };
}

function shelfOf<R extends MapRecordName>(doc: Y.Doc, record: R): Shelf<Things[R]> {
  return createShelf<Things[R]>(recordsRoot(doc, record), (id, value) => readRecord(record, id, value));
}

/** The map as it stands on the shelves; what says the same as in the old one stays the same object. */
function compose(old: CycleMap | null, { doc, shelves, settings }: Parts): CycleMap {
  const bin = {
    cards: shelves.cards.bin(),
    annotations: shelves.annotations.bin(),
    people: shelves.people.bin(),
  };
  return {
    format: readFormat(doc),
    people: shelves.orderedPeople(),
    cycles: shelves.orderedCycles(),
    cards: shelves.cards.live(),
    annotations: shelves.annotations.live(),
    remarks: shelves.remarks.live(),
    clauses: shelves.clauses.live(),
    bin: old && isSameBin(old.bin, bin) ? old.bin : bin,
    ...settings,
  };
}

type Roots = ReadonlyMap<unknown, MapRecordName | 'settings'>;

function rootsOf(doc: Y.Doc): Roots {
  return new Map<unknown, MapRecordName | 'settings'>([
    [settingsRoot(doc), 'settings'],
    ...recordNames.map((record) => [recordsRoot(doc, record), record] as const),
  ]);
}

/**
 * The records a transaction touched, from what Yjs keeps of it anyway: cheaper than deep events, and all
 * roots at once. Null when it touched none.
 */
function touchedBy(roots: Roots, transaction: Y.Transaction): Touched | null {
  const touched = {
    settings: new Set<string>(),
    people: new Set<string>(),
    cycles: new Set<string>(),
    cards: new Set<string>(),
    annotations: new Set<string>(),
    remarks: new Set<string>(),
    clauses: new Set<string>(),
  };
  let isAny = false;
  for (const [type, keys] of transaction.changed) {
    const [root, id] = rootOf(type);
    const record = roots.get(root);
    if (!record) continue;
    isAny = true;
    for (const key of id === null ? keys : [id]) touched[record].add(key ?? '');
  }
  return isAny ? touched : null;
}

/** The root a type lies in, and under which of its keys; null when it is the root itself. */
function rootOf(type: ChangedType): readonly [unknown, string | null] {
  let at: ChangedType = type;
  let key: string | null = null;
  while (at._item) {
    key = at._item.parentSub;
    if (!(at._item.parent instanceof Y.AbstractType)) break;
    at = at._item.parent;
  }
  return [at, key];
}

function inOrder<T extends { readonly rank: string; readonly id: string }>(things: T[]): readonly T[] {
  return things.sort(compareRanked);
}

function inOrderOfPeople(people: Person[]): readonly Person[] {
  return withUniqueMarks(inOrder(people));
}

/** The things of a shelf in their order: sorted anew only when one of them changed. */
function createOrder<T>(
  live: () => ReadonlyMap<unknown, T>,
  sort: (things: T[]) => readonly T[],
): () => readonly T[] {
  let sorted: ReadonlyMap<unknown, T> | null = null;
  let list: readonly T[] = [];
  return () => {
    const now = live();
    if (now !== sorted) list = keepList(list, sort([...now.values()]));
    sorted = now;
    return list;
  };
}

function keepList<T>(old: readonly T[], list: readonly T[]): readonly T[] {
  const kept = list.map((item) => old.find((before) => before === item || isEqual(before, item)) ?? item);
  return kept.length === old.length && kept.every((item, index) => item === old[index]) ? old : kept;
}

function isSameBin(a: CycleMap['bin'], b: CycleMap['bin']): boolean {
  return a.cards === b.cards && a.annotations === b.annotations && a.people === b.people;
}

function hasSameSettings(a: CycleMap, b: CycleMap): boolean {
  return a.format === b.format && settingNames.every((name) => a[name] === b[name]);
}

/** The settings as they are now; a pause plan and a proposal that say the same stay the same objects. */
function keepSame(old: MapSettings, now: MapSettings): MapSettings {
  return {
    ...now,
    pausePlan: isEqual(old.pausePlan, now.pausePlan) ? old.pausePlan : now.pausePlan,
    handout: isEqual(old.handout, now.handout) ? old.handout : now.handout,
  };
}
