import { usePreferences } from './preferences.ts';

/** True when the person asked their device, or this page, for less motion. */
export function prefersStillness(): boolean {
  if (usePreferences.getState().motion === 'still') return true;
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The same as a question that can be followed. */
export const stillness = {
  read: prefersStillness,
  subscribe: (listener: () => void): (() => void) => {
    const question = matchMedia('(prefers-reduced-motion: reduce)');
    question.addEventListener('change', listener);
    const stop = usePreferences.subscribe(listener);
    return () => {
      question.removeEventListener('change', listener);
      stop();
    };
  },
} as const;

export interface Motion {
  readonly durationMs: number;
  /** Called once a frame with the eased progress; the last call is with exactly 1. */
  readonly onFrame: (progress: number) => void;
}

/**
 * Starts an eased motion and gives back what stops it where it is. Under reduced motion, and where there
 * are no frames at all, it arrives at once.
 */
export function startMotion({ durationMs, onFrame }: Motion): () => void {
  if (durationMs <= 0 || prefersStillness() || typeof requestAnimationFrame !== 'function') {
    onFrame(1);
    return () => {};
  }
  const startMs = performance.now();
  let frame = requestAnimationFrame(function step(nowMs) {
    const progress = Math.min(1, Math.max(0, (nowMs - startMs) / durationMs));
    if (progress < 1) frame = requestAnimationFrame(step);
    onFrame(easeOut(progress));
  });
  return () => cancelAnimationFrame(frame);
}

function easeOut(progress: number): number {
  return progress >= 1 ? 1 : 1 - (1 - progress) ** 3;
}
