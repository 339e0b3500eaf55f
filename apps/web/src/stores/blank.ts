import { create } from 'zustand';

/** After how many minutes without a hand the page goes blank; null for never. */
export const idleChoices = [null, 5, 10, 30] as const;
export type IdleMinutes = (typeof idleChoices)[number];

interface BlankStore {
  /** Why nothing is shown: somebody asked for it, or nobody was there; null while the page is shown. */
  readonly blank: 'asked' | 'idle' | null;
  readonly idleMinutes: IdleMinutes;
  readonly goBlank: (why: 'asked' | 'idle') => void;
  readonly comeBack: () => void;
  readonly setIdleMinutes: (minutes: IdleMinutes) => void;
}

/** Whether this screen shows a blank page in place of everything; what was open stays as it was beneath. */
export const useBlank = create<BlankStore>()((set) => ({
  blank: null,
  idleMinutes: 10,
  goBlank: (blank) => set({ blank }),
  comeBack: () => set({ blank: null }),
  setIdleMinutes: (idleMinutes) => set({ idleMinutes }),
}));

/** True while nothing is shown: what loses the focus then was not left by its writer. */
export const isBlank = (): boolean => useBlank.getState().blank !== null;
