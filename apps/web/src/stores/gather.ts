import { create } from 'zustand';

interface GatherStore {
  /** True while this therapist's screen shows everybody what it sees. */
  readonly isGathering: boolean;
  readonly gather: (isGathering: boolean) => void;
}

/** Whether this screen leads the others. */
export const useGather = create<GatherStore>()((set) => ({
  isGathering: false,
  gather: (isGathering) => set({ isGathering }),
}));
