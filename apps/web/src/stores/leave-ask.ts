import { create } from 'zustand';

interface LeaveAskStore {
  /** What to do when somebody says that they leave all the same; null: nothing is asked. */
  readonly leave: (() => void) | null;
  readonly ask: (leave: () => void) => void;
  readonly stay: () => void;
}

/** Whether a map is to be left with words that are not on it. */
export const useLeaveAsk = create<LeaveAskStore>()((set) => ({
  leave: null,
  ask: (leave) => set({ leave }),
  stay: () => set({ leave: null }),
}));
