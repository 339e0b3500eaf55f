import type { Box, Point } from '@undercurrent/geometry';
import { create } from 'zustand';

interface LiveMarksStore {
  /** The rectangle being drawn to select, in map units. */
  readonly brush: Box | null;
  /** The stroke being drawn. */
  readonly ink: readonly Point[] | null;
  readonly showBrush: (brush: Box | null) => void;
  readonly showInk: (ink: readonly Point[] | null) => void;
}

/** What a tool is drawing just now and nobody else sees. */
export const useLiveMarks = create<LiveMarksStore>()((set) => ({
  brush: null,
  ink: null,
  showBrush: (brush) => set({ brush }),
  showInk: (ink) => set({ ink }),
}));
