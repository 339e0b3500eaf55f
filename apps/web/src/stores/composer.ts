import type { CardId, CardKind, Owner } from '@undercurrent/cycle';
import { create } from 'zustand';

/** What the bar guessed when the words were begun, and in which moment of one's own: any later one is guessed anew. */
export interface BegunGuess {
  readonly owner: Owner;
  readonly kind: CardKind;
  readonly moment: string;
}

interface ComposerStore {
  /** Null until chosen: the bar then shows the guess of `guessNext` in cycle. */
  readonly owner: Owner | null;
  readonly kind: CardKind | null;
  readonly words: string;
  /** Null while nothing is written. */
  readonly begun: BegunGuess | null;
  /** The ring card after which the next card goes; null: at the end of the ring. */
  readonly after: CardId | null;
  readonly setOwner: (owner: Owner | null) => void;
  readonly setKind: (kind: CardKind | null) => void;
  readonly setWords: (words: string) => void;
  readonly hold: (begun: BegunGuess | null) => void;
  readonly insertAfter: (after: CardId | null) => void;
  /** The hands should be in quick add, as soon as it is there: after `n`, and after a gap was chosen. */
  readonly isFocusAsked: boolean;
  readonly askFocus: () => void;
  readonly takeFocus: () => void;
  /** After placing: words empty, owner and kind back to the guess. */
  readonly reset: () => void;
}

/** The card being composed in quick add. Nothing of it leaves the device until it is placed. */
export const useComposer = create<ComposerStore>()((set) => ({
  owner: null,
  kind: null,
  words: '',
  begun: null,
  after: null,
  isFocusAsked: false,
  askFocus: () => set({ isFocusAsked: true }),
  takeFocus: () => set({ isFocusAsked: false }),
  setOwner: (owner) => set({ owner }),
  setKind: (kind) => set({ kind }),
  setWords: (words) => set({ words }),
  hold: (begun) => set({ begun }),
  insertAfter: (after) => set({ after }),
  reset: () => set({ owner: null, kind: null, words: '', after: null }),
}));
