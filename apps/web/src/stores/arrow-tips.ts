import type { AnnotationId } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import { create } from 'zustand';

interface ArrowTipsStore {
  /** Where the ends of arrows are seen; null while no map is drawn, which alone knows where things stand. */
  readonly read: (() => ReadonlyMap<AnnotationId, { readonly from: Point; readonly to: Point }>) | null;
}

/** The way from what deletes to the canvas that knows where things stand. */
export const useArrowTips = create<ArrowTipsStore>()(() => ({ read: null }));
