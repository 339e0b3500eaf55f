import { phaseFocus } from '@undercurrent/cycle';
import type { Surface } from '@undercurrent/cycle';
import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import { prefersStillness } from '../stores/motion.ts';
import { usePhase } from '../stores/phase.ts';

/** The attributes of a part of the list: where it is found, and that the eyes are to be elsewhere just now. */
export function usePartLook(surface: Surface) {
  const focus = usePhase(({ phase }) => phaseFocus[phase]);
  return { 'data-surface': surface, 'data-quiet': focus && !focus.has(surface) ? true : undefined };
}

/** Brings what another phase is about into view when it is chosen; what stays in focus stays where it is. */
export function useShownPhase(list: RefObject<HTMLElement | null>): void {
  const phase = usePhase((store) => store.phase);
  const shown = useRef(phase);
  useEffect(() => {
    if (shown.current === phase) return;
    shown.current = phase;
    const [first] = phaseFocus[phase] ?? ['ring'];
    const part = list.current?.querySelector(`[data-surface="${first ?? 'ring'}"]`);
    part?.scrollIntoView({ block: 'start', behavior: prefersStillness() ? 'instant' : 'smooth' });
  }, [phase, list]);
}
