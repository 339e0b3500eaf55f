import type { BeneathKind, CardId, Owner } from '@undercurrent/cycle';
import { create } from 'zustand';

/** A layer that is being answered: beneath which card, and whose the answer will be. */
export interface Asked {
  readonly card: CardId;
  readonly kind: BeneathKind;
  readonly owner: Owner;
}

interface BeneathStore {
  /** The layer that is being answered, of the card in hand; null: none. */
  readonly asked: Asked | null;
  /** Half-typed answers: looking elsewhere loses none. On one’s own device the tab keeps them beyond a reload. */
  readonly begun: ReadonlyMap<string, string>;
  readonly ask: (asked: Asked | null) => void;
  readonly write: (card: CardId, kind: BeneathKind, words: string) => void;
}

/** The strip of layers on this screen. */
export const useBeneath = create<BeneathStore>()((set, get) => ({
  asked: null,
  begun: new Map(),
  ask: (asked) => set({ asked }),
  write: (card, kind, words) => {
    const begun = new Map(get().begun);
    if (words === '') begun.delete(answerKey(card, kind));
    else begun.set(answerKey(card, kind), words);
    set({ begun });
  },
}));

/** Under what name a half-typed answer is found. */
export const answerKey = (card: CardId, kind: BeneathKind): string => `${card} ${kind}`;
