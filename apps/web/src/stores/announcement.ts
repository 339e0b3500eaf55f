import { create } from 'zustand';

interface AnnouncementStore {
  readonly words: string;
  readonly announce: (words: string) => void;
  /** Takes back what was told: nothing of a map stays on a page that is not the map's any more. */
  readonly silence: () => void;
}

/** What screen readers are told in passing, and nobody sees. */
export const useAnnouncement = create<AnnouncementStore>()((set, get) => ({
  words: '',
  // The same words twice are said twice: a no-break space makes them a change.
  announce: (words) => set({ words: get().words === words ? `${words}\u00a0` : words }),
  silence: () => set({ words: '' }),
}));
