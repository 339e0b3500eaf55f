import type { Actor, SeatId } from '@undercurrent/cycle';
import type * as Y from 'yjs';
import { transactWrites } from './commit.ts';
import type { ActRecorder, Writer } from './commit.ts';
import { LocalEdit } from './origin.ts';
import { deletedKey } from './keys.ts';
import type { Heirs } from './shared-words.ts';
import { mayTakeBackAs, takeBackAs } from './take-back.ts';
import type { TakeBack } from './take-back.ts';
import { itemsOfRecord, versionAt } from './write.ts';
import type { Written } from './write.ts';

/**
 * Takes back and repeats one's own acts. An act is taken back value by value, and only where the value is
 * still the one this history wrote: what another did since stays. Undo and redo are commits like any other.
 */
export interface History extends ActRecorder {
  /** Keeps what an act wrote as more of the newest act, if nothing was taken back since: both go with one step. */
  readonly recordMore: (written: readonly Written[]) => void;
  /** Takes back the newest own act. False when there is none, or others have changed all of it since. */
  readonly undo: () => boolean;
  /** Repeats the act taken back last. False likewise; a new act forgets what could be repeated. */
  readonly redo: () => boolean;
  /** The records that the newest undo or redo changed. */
  readonly touched: () => ReadonlySet<string>;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  /** Calls back when `canUndo` or `canRedo` may have changed; gives back what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispose: () => void;
}

/** More acts than anyone takes back in an hour; older ones are forgotten. */
const maxActs = 500;

/**
 * A history of the acts committed with it on this document; `seat` signs its own commits. With an `actor` it
 * takes back only what that actor may still change, as the server will judge it.
 */
export function createHistory(doc: Y.Doc, seat: SeatId | null, actor?: Actor): History {
  const done: (readonly Written[])[] = [];
  const undone: (readonly Written[])[] = [];
  let touched: ReadonlySet<string> = new Set();
  const listeners = new Set<() => void>();
  const lineage = createLineage(doc);
  const takeBack = createTakingBack(doc, lineage, actor);
  const notify = () => {
    for (const listener of [...listeners]) listener();
  };

  const invert = (act: readonly Written[], name: 'undo' | 'redo'): readonly Written[] => {
    const inverse: Written[] = [];
    lineage.own();
    transactWrites(doc, new LocalEdit(name, seat), (writer) => {
      for (const written of [...act].reverse()) {
        const back = takeBack(writer, written, name);
        if (back) inverse.push(back);
      }
    });
    return inverse;
  };

  const step = (from: (readonly Written[])[], to: (readonly Written[])[], name: 'undo' | 'redo'): boolean => {
    const act = from.pop();
    if (!act) return false;
    const inverse = invert(act, name);
    if (inverse.length > 0) to.push(inverse);
    touched = new Set(inverse.flatMap(({ place }) => ('id' in place ? [place.id] : [])));
    notify();
    return inverse.length > 0;
  };

  const record = (written: readonly Written[]) => {
    lineage.own();
    done.push(written);
    if (done.length > maxActs) done.shift();
    undone.length = 0;
    notify();
  };

  return {
    record,
    recordMore: (written) => {
      const newest = undone.length === 0 ? done.pop() : undefined;
      record(newest ? [...newest, ...written] : written);
    },
    undo: () => step(done, undone, 'undo'),
    redo: () => step(undone, done, 'redo'),
    touched: () => touched,
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => listeners.clear(),
  };
}

/** What takes one write back, or does it again; null where nothing is left of it, or it may not be. */
function createTakingBack(doc: Y.Doc, lineage: ReturnType<typeof createLineage>, actor: Actor | undefined) {
  const valueBack: TakeBack = actor ? takeBackAs(doc, actor) : ({ before }) => before;
  const mayTakeBack = actor ? mayTakeBackAs(doc, actor) : () => true;
  const heirs: Heirs = new Map();
  return (writer: Writer, written: Written, name: 'undo' | 'redo'): Written | null => {
    if (written.text) return mayTakeBack(written) ? writer.wordsBack(written, heirs) : null;
    const allowed = lineage.isStillOwn(written, name) ? valueBack(written) : null;
    const back = allowed && writer.write(written.place, allowed.value);
    if (!back) return null;
    lineage.stand(back.after.item, written.before.item);
    return { ...back, isCreation: written.isCreation };
  };
}

/**
 * Which write a value goes back to. Taking an act back writes the old value anew; the new write then stands
 * for the old one, so that the acts before it still find their own.
 */
function createLineage(doc: Y.Doc) {
  const standsFor = new Map<string, string | null>();
  const ownClients = new Set<string>();
  const origin = (item: string | null): string | null => {
    let at = item;
    while (at !== null) {
      const earlier = standsFor.get(at);
      if (earlier === undefined) return at;
      at = earlier;
    }
    return null;
  };
  const isOwn = (item: string): boolean => {
    const first = origin(item);
    return first === null || ownClients.has(first.split(':')[0] ?? '');
  };

  return {
    /** Remembers under which client id this history writes; Yjs may change it. */
    own: () => ownClients.add(String(doc.clientID)),
    stand: (item: string | null, forItem: string | null) => {
      if (item !== null) standsFor.set(item, forItem);
    },
    /** True while a place still holds what `written` put there; for a creation, while nobody else touched the record. */
    isStillOwn: (written: Written, name: 'undo' | 'redo'): boolean => {
      if (written.isCreation && name === 'undo' && written.place.field === deletedKey) {
        return itemsOfRecord(doc, written.place).every(isOwn);
      }
      const now = versionAt(doc, written.place);
      return now !== null && origin(now.item) === origin(written.after.item);
    },
  };
}
