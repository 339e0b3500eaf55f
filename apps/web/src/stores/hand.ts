import { create } from 'zustand';

interface HandStore {
  /** True from a press on the map until no second press can follow it. */
  readonly isOn: boolean;
  readonly hold: (isOn: boolean) => void;
}

/** Whether a hand is at work on the map: what would move the map under it, or cover it, waits. */
export const useHand = create<HandStore>()((set, get) => ({
  isOn: false,
  hold: (isOn) => {
    if (get().isOn !== isOn) set({ isOn });
  },
}));
