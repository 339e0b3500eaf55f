import type { Point } from '@undercurrent/geometry';
import { create } from 'zustand';

/** A sticky or label that is being written for the first time; `at` is its top left corner in map units. */
export interface NoteDraft {
  readonly kind: 'sticky' | 'label';
  readonly at: Point;
}

interface NoteDraftStore {
  readonly draft: NoteDraft | null;
  readonly begin: (draft: NoteDraft) => void;
  readonly end: () => void;
}

/** A note nobody else has yet: it is placed on the map with its first words, or never. */
export const useNoteDraft = create<NoteDraftStore>()((set) => ({
  draft: null,
  begin: (draft) => set({ draft }),
  end: () => set({ draft: null }),
}));
