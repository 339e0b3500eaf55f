import { create } from 'zustand';

/** A short word to the person at this device, as a key of the catalogue. */
export interface Notice {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** `assertive` interrupts a screen reader: for a no. `polite` waits. */
  readonly politeness: 'polite' | 'assertive';
  /** Words of this person's own that found no place; the notice offers to copy them and stays until closed. */
  readonly keptWords?: string;
}

interface NoticeStore {
  readonly notice: Notice | null;
  /** Grows with every notice, so that the same one twice is two. */
  readonly count: number;
  readonly tell: (notice: Notice) => void;
  readonly close: () => void;
}

/** The one notice on the screen; a newer one takes its place. */
export const useNotice = create<NoticeStore>()((set, get) => ({
  notice: null,
  count: 0,
  tell: (notice) => set({ notice, count: get().count + 1 }),
  close: () => set({ notice: null }),
}));
