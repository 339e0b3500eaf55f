import type { Box, Guide, Point } from '@undercurrent/geometry';
import type { Draft, StrokePoint } from '@undercurrent/scene';
import { create } from 'zustand';
import type { Reshape } from '../../tools/tool.ts';

interface LiveMarksStore {
  /** The rectangle being drawn to select, in map units. */
  readonly brush: Box | null;
  /** The stroke being drawn. */
  readonly ink: readonly StrokePoint[] | null;
  /** The arrow or the shape being drawn. */
  readonly draft: Draft | null;
  /** A shape or an arrow that is being given another form. */
  readonly reshape: Reshape | null;
  /** The lines that hold a move. */
  readonly guides: readonly Guide[];
  /** Where this hand's light points. */
  readonly laser: Point | null;
  readonly showLaser: (laser: Point | null) => void;
  readonly showReshape: (reshape: Reshape | null) => void;
  readonly showGuides: (guides: readonly Guide[]) => void;
  readonly showBrush: (brush: Box | null) => void;
  readonly showInk: (ink: readonly StrokePoint[] | null) => void;
  readonly showDraft: (draft: Draft | null) => void;
}

/** What a tool is drawing just now and nobody else sees. */
export const useLiveMarks = create<LiveMarksStore>()((set) => ({
  brush: null,
  ink: null,
  draft: null,
  reshape: null,
  guides: [],
  laser: null,
  showLaser: (laser) => set({ laser }),
  showReshape: (reshape) => set({ reshape }),
  showGuides: (guides) => set({ guides }),
  showBrush: (brush) => set({ brush }),
  showInk: (ink) => set({ ink }),
  showDraft: (draft) => set({ draft }),
}));
