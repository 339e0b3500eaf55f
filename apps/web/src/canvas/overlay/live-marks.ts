import type { Box, Point } from '@undercurrent/geometry';
import type { Draft } from '@undercurrent/scene';
import { create } from 'zustand';

interface LiveMarksStore {
  /** The rectangle being drawn to select, in map units. */
  readonly brush: Box | null;
  /** The stroke being drawn. */
  readonly ink: readonly Point[] | null;
  /** The arrow or the shape being drawn. */
  readonly draft: Draft | null;
  readonly showBrush: (brush: Box | null) => void;
  readonly showInk: (ink: readonly Point[] | null) => void;
  readonly showDraft: (draft: Draft | null) => void;
}

/** What a tool is drawing just now and nobody else sees. */
export const useLiveMarks = create<LiveMarksStore>()((set) => ({
  brush: null,
  ink: null,
  draft: null,
  showBrush: (brush) => set({ brush }),
  showInk: (ink) => set({ ink }),
  showDraft: (draft) => set({ draft }),
}));
