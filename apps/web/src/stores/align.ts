import type { Alignment } from '@undercurrent/geometry';
import { create } from 'zustand';

interface AlignStore {
  /** Puts what is selected in order; null while no map is drawn, which alone knows where things stand. */
  readonly align: ((how: Alignment) => void) | null;
}

/** The way from menus to the canvas that knows where things stand. */
export const useAlign = create<AlignStore>()(() => ({ align: null }));
