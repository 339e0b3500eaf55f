import type { Actor, SeatId } from '@undercurrent/cycle';
import { createHistory } from '@undercurrent/document';
import type { History } from '@undercurrent/document';
import type * as Y from 'yjs';
import type { StoreApi } from 'zustand/vanilla';

/** A history for each who speaks on a seat: undo takes back the acts of whoever speaks now, and of nobody else. */
export function createSpeakersHistory(doc: Y.Doc, seat: SeatId, speaker: StoreApi<Actor>): History {
  const histories = new Map<string | null, History>();
  const listeners = new Set<() => void>();
  const notify = () => {
    for (const listener of [...listeners]) listener();
  };
  const current = (): History => {
    const actor = speaker.getState();
    const known = histories.get(actor.person);
    if (known) return known;
    const made = createHistory(doc, seat, actor);
    made.subscribe(notify);
    histories.set(actor.person, made);
    return made;
  };
  const stop = speaker.subscribe(notify);
  return {
    record: (written) => current().record(written),
    recordMore: (written) => current().recordMore(written),
    undo: () => current().undo(),
    redo: () => current().redo(),
    touched: () => current().touched(),
    canUndo: () => current().canUndo(),
    canRedo: () => current().canRedo(),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => {
      stop();
      listeners.clear();
      for (const history of histories.values()) history.dispose();
    },
  };
}
