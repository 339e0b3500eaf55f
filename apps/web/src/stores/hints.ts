import { create } from 'zustand';

interface HintsStore {
  /** False where somebody wants no hints while they write; this device's own. */
  readonly isOn: boolean;
  readonly setOn: (isOn: boolean) => void;
}

/** Whether this screen offers gentle hints on wording. */
export const useHints = create<HintsStore>()((set) => ({
  isOn: true,
  setOn: (isOn) => set({ isOn }),
}));
