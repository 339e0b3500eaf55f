import type { Point } from '@undercurrent/geometry';
import { create } from 'zustand';

interface ContextMenuStore {
  /** Where on the page, in CSS px; null while it is closed. */
  readonly at: Point | null;
  readonly open: (at: Point) => void;
  readonly close: () => void;
}

/** The menu of what is selected, or of the paper. */
export const useContextMenu = create<ContextMenuStore>()((set) => ({
  at: null,
  open: (at) => set({ at }),
  close: () => set({ at: null }),
}));
