import { create } from 'zustand';

interface OverStore {
  /** How each is closed, the newest last. */
  readonly open: readonly (() => void)[];
  /** Gives back what takes it away again. */
  readonly add: (close: () => void) => () => void;
}

/** What lies over the page just now, or is being written in: “back” closes the newest before it leaves the page. */
export const useOver = create<OverStore>()((set) => ({
  open: [],
  add: (close) => {
    set(({ open }) => ({ open: [...open, close] }));
    return () => set(({ open }) => ({ open: open.filter((each) => each !== close) }));
  },
}));
