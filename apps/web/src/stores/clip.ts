import type { PersonId } from '@undercurrent/cycle';
import type { ClipPerson } from '@undercurrent/cycle/clip';
import { create } from 'zustand';

/** What can be done with the clipboard while a map is on the screen. */
export interface ClipWork {
  readonly copy: () => void;
  readonly cut: () => void;
  readonly paste: () => void;
  readonly duplicate: () => void;
}

/** A clip of another map waits to be told whose its people are here. */
export interface AskedClip {
  readonly people: readonly ClipPerson[];
  /** Words of each of them, so that whoever is asked knows who is meant. */
  readonly words: readonly string[];
  readonly paste: (owners: readonly (PersonId | null)[]) => void;
}

interface ClipStore {
  readonly work: ClipWork | null;
  readonly asked: AskedClip | null;
}

/** The clipboard as the map works with it; null until what works with it has come. */
export const useClip = create<ClipStore>()(() => ({ work: null, asked: null }));

/** What works with the clipboard comes shortly after the map; nobody means what they pressed longer ago than this. */
const soonMs = 2_000;

/** Does something with the clipboard: at once, or as soon as what works with it has come. */
export function withClip(act: (work: ClipWork) => void): void {
  const { work } = useClip.getState();
  if (work) return act(work);
  const stop = useClip.subscribe(({ work: come }) => {
    if (!come) return;
    stop();
    act(come);
  });
  setTimeout(stop, soonMs);
}
