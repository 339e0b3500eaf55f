import type { AnnotationId } from '@undercurrent/cycle';
import type { Target } from '@undercurrent/scene';
import { create } from 'zustand';

interface HoverStore {
  readonly target: Target | null;
  /** Strokes that the eraser would take if it were lifted now. */
  readonly erasing: readonly AnnotationId[];
  readonly point: (target: Target | null) => void;
  readonly erase: (erasing: readonly AnnotationId[]) => void;
}

/** What the pointer of this device is over. */
export const useHover = create<HoverStore>()((set) => ({
  target: null,
  erasing: [],
  point: (target) => set({ target }),
  erase: (erasing) => set({ erasing }),
}));
