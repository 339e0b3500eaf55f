import type { AnnotationId, CardId } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import { create } from 'zustand';

type Selectable = CardId | AnnotationId;

/** What this hand is moving, and by how far in map units. */
export interface Drag {
  readonly ids: readonly Selectable[];
  readonly by: Point;
  /** What moves is a copy: the things themselves are seen where they are, by the others too. */
  readonly isCopy?: boolean;
}

interface DragStore {
  readonly drag: Drag | null;
  /** The gap of the ring in which a drop would put the dragged card; null: nowhere. */
  readonly gapAfter: CardId | null;
  readonly show: (drag: Drag | null, gapAfter: CardId | null) => void;
}

/** A drag in progress on this device: drawn, never written. The drop is what is written. */
export const useDrag = create<DragStore>()((set) => ({
  drag: null,
  gapAfter: null,
  show: (drag, gapAfter) => set({ drag, gapAfter }),
}));
