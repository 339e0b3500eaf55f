import type { Point } from '@undercurrent/geometry';
import type { Target } from '@undercurrent/scene';
import { create } from 'zustand';

/** An arrow of the ring. */
export type RingArrow = Extract<Target, { readonly kind: 'edge' }>;

interface ContextMenuStore {
  /** Where on the page, in CSS px; null while it is closed. */
  readonly at: Point | null;
  /** The arrow of the ring that it is about; null for what is selected, or the paper. */
  readonly arrow: RingArrow | null;
  readonly open: (at: Point, arrow?: RingArrow | null) => void;
  readonly close: () => void;
}

/** The menu of what is selected, of an arrow of the ring, or of the paper. */
export const useContextMenu = create<ContextMenuStore>()((set) => ({
  at: null,
  arrow: null,
  open: (at, arrow = null) => set({ at, arrow }),
  close: () => set({ at: null }),
}));
