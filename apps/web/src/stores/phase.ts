import type { Phase } from '@undercurrent/cycle';
import { create } from 'zustand';
import { useComposer } from './composer.ts';
import { useSide } from './side.ts';
import type { Side } from './side.ts';

/** The panel that belongs to a phase: it opens with it, and closes when another is chosen. */
const sideOf: Partial<Readonly<Record<Phase, Side>>> = {
  story: 'story',
  'new-steps': 'plan',
};

interface PhaseStore {
  readonly phase: Phase;
  /** What quick add offers begins anew; words that are half typed stay. */
  readonly choose: (phase: Phase) => void;
}

/** The lens of this screen. Others keep theirs, unless the therapist gathers everybody. */
export const usePhase = create<PhaseStore>()((set, get) => ({
  phase: 'map',
  choose: (phase) => {
    const before = get().phase;
    if (phase === before) return;
    set({ phase });
    useComposer.getState().setKind(null);
    const { side, show } = useSide.getState();
    const opened = sideOf[phase];
    if (opened) show(opened);
    else if (side !== null && side === sideOf[before]) show(null);
  },
}));
