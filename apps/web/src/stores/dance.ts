import { dances } from '@undercurrent/cycle';
import type { Dance } from '@undercurrent/cycle';
import { durations } from '@undercurrent/theme';
import { create } from 'zustand';
import { startMotion } from './motion.ts';

interface DanceStore {
  /** True while dances are compared; else the map is as it always is. */
  readonly isOn: boolean;
  /** Where in `dances` this screen looks: 0 the old one, 1 both, 2 the new; between them on the way. */
  readonly at: number;
  /** Where it is going; without a motion the same. */
  readonly goal: number;
  /** By hand: at once. */
  readonly moveTo: (at: number) => void;
  /** Eased, one after the other; under reduced motion at once. Begins to compare where nobody does. */
  readonly show: (dance: Dance) => void;
  readonly end: () => void;
}

const last = dances.length - 1;
let stop = () => {};

/** Which dance this screen looks at; others look where they like. */
export const useDance = create<DanceStore>()((set, get) => ({
  isOn: false,
  at: 0,
  goal: 0,
  moveTo: (wished) => {
    stop();
    const at = Math.min(last, Math.max(0, wished));
    set({ isOn: true, at, goal: at });
  },
  show: (dance) => {
    stop();
    const from = get().at;
    const to = dances.indexOf(dance);
    set({ isOn: true, goal: to });
    stop = startMotion({
      durationMs: durations.layout * Math.abs(to - from),
      onFrame: (progress) => set({ at: progress === 1 ? to : from + (to - from) * progress }),
    });
  },
  end: () => {
    stop();
    set({ isOn: false, at: 0, goal: 0 });
  },
}));

/** The dance that is seen, or the one that is nearest. */
export function nearestDance(at: number): Dance {
  return dances[Math.round(at)] ?? 'old';
}
