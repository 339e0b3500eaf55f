import { compareRanked } from '@undercurrent/cycle';
import type { Block, Draft } from '@undercurrent/cycle';
import type * as Y from 'yjs';
import { recordsRoot } from './keys.ts';
import { createShelf } from './shelf.ts';
import { readBlock, readDraft } from './read-private.ts';
import { readWith } from './stored.ts';
import type { FieldsReader } from './stored.ts';

/** A document read as a model, kept up to date. */
export interface RoomReader<Model> {
  /** The model now. Parts that did not change are the same objects as before. */
  readonly current: () => Model;
  /** Calls back after each transaction that changed it; gives back what ends it. */
  readonly subscribe: (listener: (now: Model) => void) => () => void;
  readonly dispose: () => void;
}

/** The therapist's notes, in order. */
export type Notes = readonly Block[];
/** A partner's drafts, newest first. */
export type Drafts = readonly Draft[];

/** Reads the notes of a map and stays with them. */
export const openNotes = (doc: Y.Doc): RoomReader<Notes> => openList(recordsRoot(doc, 'blocks'), readBlock);

/** Reads a partner's drafts and stays with them. */
export const openDrafts = (doc: Y.Doc): RoomReader<Drafts> => openList(recordsRoot(doc, 'drafts'), readDraft);

function openList<T extends { readonly id: string; readonly rank: string }>(
  records: Y.Map<unknown>,
  read: FieldsReader<T>,
): RoomReader<readonly T[]> {
  const root: unknown = records;
  const shelf = createShelf<T>(records, (id, value) => readWith(read, id, value));
  const listeners = new Set<(now: readonly T[]) => void>();
  const inOrder = (): readonly T[] => [...shelf.live().values()].sort(compareRanked);
  let list = inOrder();

  const follow = ({ changed }: Y.Transaction) => {
    const touched = new Set<string>();
    for (const [type, keys] of changed) {
      const item = type._item;
      if (type === root) for (const key of keys) touched.add(key ?? '');
      else if (item !== null && item.parent === root) touched.add(item.parentSub ?? '');
    }
    if (shelf.refresh(touched).size === 0) return;
    list = inOrder();
    for (const listener of [...listeners]) listener(list);
  };
  records.doc?.on('afterTransaction', follow);
  return {
    current: () => list,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => {
      records.doc?.off('afterTransaction', follow);
      listeners.clear();
    },
  };
}
