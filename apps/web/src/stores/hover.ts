import type { AnnotationId } from '@undercurrent/cycle';
import type { Grip, Target } from '@undercurrent/scene';
import { create } from 'zustand';

interface HoverStore {
  readonly target: Target | null;
  /** What a hand would take hold of here, of the mark that is selected. */
  readonly grip: Grip | null;
  /** Strokes that the eraser would take if it were lifted now. */
  readonly erasing: readonly AnnotationId[];
  readonly point: (target: Target | null, grip?: Grip | null) => void;
  readonly erase: (erasing: readonly AnnotationId[]) => void;
}

/** What the pointer of this device is over. */
export const useHover = create<HoverStore>()((set) => ({
  target: null,
  grip: null,
  erasing: [],
  point: (target, grip = null) => set({ target, grip }),
  erase: (erasing) => set({ erasing }),
}));
