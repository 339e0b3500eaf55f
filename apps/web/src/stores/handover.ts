import type { PersonId } from '@undercurrent/cycle';
import { create } from 'zustand';
import { useComposer } from './composer.ts';

type Begun = Pick<ReturnType<typeof useComposer.getState>, 'owner' | 'kind' | 'words' | 'after'>;

interface HandoverStore {
  /** The screen of a shared device shows nothing of the map: it goes from hand to hand. */
  readonly isCovered: boolean;
  /** What each had begun to write when they passed the device on; in memory alone. */
  readonly begun: ReadonlyMap<PersonId, Begun>;
  /** Puts aside what this person had begun, and covers the screen. */
  readonly cover: (from: PersonId | null) => void;
  /** Shows the map again, with what this person had begun. */
  readonly uncover: (to: PersonId) => void;
}

/** A shared device, on its way from hand to hand. */
export const useHandover = create<HandoverStore>()((set, get) => ({
  isCovered: false,
  begun: new Map(),
  cover: (from) => {
    const { owner, kind, words, after, reset } = useComposer.getState();
    if (from !== null) set({ begun: new Map(get().begun).set(from, { owner, kind, words, after }) });
    reset();
    set({ isCovered: true });
  },
  uncover: (to) => {
    const own = get().begun.get(to);
    if (own) useComposer.setState(own);
    set({ isCovered: false });
  },
}));
