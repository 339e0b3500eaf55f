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
