import type { CardId, WalkPlace } from '@undercurrent/cycle';
import type { WalkLight } from '@undercurrent/scene';
import { durations } from '@undercurrent/theme';
import { create } from 'zustand';
import { startMotion } from './motion.ts';

interface WalkStore {
  /** Where this screen leads a walk; null while it leads none. */
  readonly place: WalkPlace | null;
  /** The light as this screen shows it, of a walk that it leads or follows. */
  readonly light: WalkLight | null;
  /** True while the light goes on by itself. */
  readonly isPlaying: boolean;
  /** True while this screen goes along with a walk that somebody else leads. */
  readonly isAlong: boolean;
  readonly lead: (place: WalkPlace) => void;
  readonly play: (isPlaying: boolean) => void;
  /** The light goes on to this card; null puts it out. */
  readonly shine: (card: CardId | null) => void;
  readonly come: (isAlong: boolean) => void;
  readonly end: () => void;
}

let stop = () => {};

/** A walk round the cycle on this screen. */
export const useWalk = create<WalkStore>()((set, get) => ({
  place: null,
  light: null,
  isPlaying: false,
  isAlong: false,
  lead: (place) => {
    set({ place });
    get().shine(place.card);
  },
  play: (isPlaying) => set({ isPlaying }),
  shine: (card) => {
    const { light } = get();
    if (card === (light?.to ?? null)) return;
    stop();
    if (card === null) return set({ light: null });
    const from = light?.to ?? null;
    stop = startMotion({
      durationMs: from === null ? 0 : durations.walk,
      onFrame: (progress) => set({ light: { from, to: card, progress } }),
    });
    return undefined;
  },
  come: (isAlong) => {
    set({ isAlong });
    if (!isAlong && get().place === null) get().shine(null);
  },
  end: () => {
    set({ place: null, isPlaying: false });
    get().shine(null);
  },
}));
