import type { AnnotationId, CardId } from '@undercurrent/cycle';
import { create } from 'zustand';

type Selectable = CardId | AnnotationId;

interface SelectionStore {
  readonly ids: readonly Selectable[];
  /** Whose words are open in the in-place editor: a card, an annotation, or a cycle (its name). */
  readonly editing: string | null;
  readonly select: (ids: readonly Selectable[]) => void;
  readonly edit: (id: string | null) => void;
  readonly clear: () => void;
}

/** What is selected on this device, and what is being written in. */
export const useSelection = create<SelectionStore>()((set) => ({
  ids: [],
  editing: null,
  select: (ids) => set({ ids }),
  edit: (editing) => set({ editing }),
  clear: () => set({ ids: [], editing: null }),
}));
