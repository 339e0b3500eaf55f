import { compareRanked } from '@undercurrent/cycle';
import type { Block, Draft } from '@undercurrent/cycle';
import type * as Y from 'yjs';
import { recordsRoot } from './keys.ts';
import { createShelf } from './shelf.ts';
import type { PrivateRecords } from './edit.ts';
import type { Things } from './read-record.ts';

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
export const openNotes = (doc: Y.Doc): RoomReader<Notes> => openList(doc, 'blocks');

/** Reads a partner's drafts and stays with them. */
export const openDrafts = (doc: Y.Doc): RoomReader<Drafts> => openList(doc, 'drafts');

function openList<R extends keyof PrivateRecords>(doc: Y.Doc, record: R): RoomReader<readonly Things[R][]> {
  const root: unknown = recordsRoot(doc, record);
  const shelf = createShelf(doc, record);
  const listeners = new Set<(now: readonly Things[R][]) => void>();
  const read = (): readonly Things[R][] => [...shelf.live().values()].sort(compareRanked);
  let list = read();

  const follow = ({ changed }: Y.Transaction) => {
    const touched = new Set<string>();
    for (const [type, keys] of changed) {
      const item = type._item;
      if (type === root) for (const key of keys) touched.add(key ?? '');
      else if (item !== null && item.parent === root) touched.add(item.parentSub ?? '');
    }
    if (shelf.refresh(touched).size === 0) return;
    list = read();
    for (const listener of [...listeners]) listener(list);
  };
  doc.on('afterTransaction', follow);
  return {
    current: () => list,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => {
      doc.off('afterTransaction', follow);
      listeners.clear();
    },
  };
}
