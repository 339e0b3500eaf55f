import type * as Y from 'yjs';
import { isEqual } from './equal.ts';
import type { ReadRecord } from './stored.ts';

interface Identified {
  readonly id: string;
}

/** All records of one sort as plain data: what is on the map, and what lies in the bin. */
export interface Shelf<T extends Identified> {
  readonly live: () => ReadonlyMap<T['id'], T>;
  readonly bin: () => ReadonlyMap<T['id'], T>;
  /** Reads these records again; gives back the ids of those that are not as they were. */
  readonly refresh: (ids: Iterable<string>) => ReadonlySet<T['id']>;
}

/** Reads every record under a root; unchanged records, and unchanged parts of them, stay the same objects. */
export function createShelf<T extends Identified>(
  root: Y.Map<unknown>,
  readRecord: (id: string, value: unknown) => ReadRecord<T> | null,
): Shelf<T> {
  const known = new Map<string, T['id']>();
  let live: Map<T['id'], T> = new Map();
  let bin: Map<T['id'], T> = new Map();

  const refresh = (ids: Iterable<string>): ReadonlySet<T['id']> => {
    const changed = new Set<T['id']>();
    const nextLive = draft(live);
    const nextBin = draft(bin);
    for (const key of ids) {
      const read = readRecord(key, root.get(key));
      const id = read?.thing.id ?? known.get(key);
      if (id === undefined) continue;
      known.set(key, id);
      const kept = keepRecord(live.get(id) ?? bin.get(id), read);
      const isPut = nextLive.set(id, kept.live);
      const isBinned = nextBin.set(id, kept.bin);
      if (isPut || isBinned) changed.add(id);
    }
    live = nextLive.get();
    bin = nextBin.get();
    return changed;
  };

  refresh(root.keys());
  return { live: () => live, bin: () => bin, refresh };
}

interface Draft<K, V> {
  readonly set: (key: K, value: V | null) => boolean;
  readonly get: () => Map<K, V>;
}

/** A copy that is made only when something in it changes. */
function draft<K, V>(original: Map<K, V>): Draft<K, V> {
  let copy: Map<K, V> | null = null;
  return {
    set: (key, value) => {
      const current = copy ?? original;
      if (value === null ? !current.has(key) : current.get(key) === value) return false;
      copy ??= new Map(original);
      if (value === null) copy.delete(key);
      else copy.set(key, value);
      return true;
    },
    get: () => copy ?? original,
  };
}

/** Where a record goes: on the map, in the bin, or nowhere when it cannot be read. */
function keepRecord<T extends object>(old: T | undefined, read: ReadRecord<T> | null) {
  if (!read) return { live: null, bin: null };
  const thing = keepParts(old, read.thing);
  return read.isDeleted ? { live: null, bin: thing } : { live: thing, bin: null };
}

/** The new thing with every part that says the same as before taken from the old one; the old one if all do. */
function keepParts<T extends object>(old: T | undefined, thing: T): T {
  if (!old) return thing;
  const before = old as Readonly<Record<string, unknown>>;
  const parts = { ...thing } as Record<string, unknown>;
  const keys = Object.keys(parts);
  let isSame = keys.length === Object.keys(before).length;
  for (const key of keys) {
    if (isEqual(before[key], parts[key])) parts[key] = before[key];
    else isSame = false;
  }
  return isSame ? old : (parts as T);
}
