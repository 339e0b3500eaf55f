import { create } from 'zustand';

/** A short word to the person at this device, as a key of the catalogue. */
export interface Notice {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** `assertive` interrupts a screen reader: for a no. `polite` waits. */
  readonly politeness: 'polite' | 'assertive';
  /** Words of this person's own that found no place; the notice offers to copy them and stays until closed. */
  readonly keptWords?: string;
  readonly action?: NoticeAction;
}

/** One thing that can be done about what a notice says; it is done once and closes the notice. */
export interface NoticeAction {
  /** Key of the word on the button. */
  readonly key: string;
  /** Key of what a screen reader calls it, where the word alone would be one of several on the page. */
  readonly label?: string;
  readonly run: () => void;
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
