import type { Point } from '@undercurrent/geometry';
import { create } from 'zustand';

interface HandStore {
  /** True from a press on the map until no second press can follow it. */
  readonly isOn: boolean;
  /** Where it was last over the paper, in map units: what is pasted comes there. */
  readonly at: Point | null;
  readonly hold: (isOn: boolean) => void;
  readonly follow: (at: Point) => void;
}

/** Whether a hand is at work on the map, and where: what would move the map under it, or cover it, waits. */
export const useHand = create<HandStore>()((set, get) => ({
  isOn: false,
  at: null,
  hold: (isOn) => {
    if (get().isOn !== isOn) set({ isOn });
  },
  follow: (at) => set({ at }),
}));
