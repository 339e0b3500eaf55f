import { lostAfterMs, wireLimits } from '@undercurrent/protocol';
import type { Clock } from '../platform/clock.ts';

/** Looks this often, so that silence shows within 5 seconds of its beginning. */
const lookMs = 250;
/** How long an answer may take when there is reason to doubt. */
const doubtMs = 1_500;
/** How long an unanswered upgrade, or a first sync, may take before it is tried again. */
const patienceMs = 12_000;

export interface PulseSigns {
  /** `waiting`: an upgrade or a first sync is under way; `live`: synced; `idle`: no socket. */
  readonly phase: () => 'idle' | 'waiting' | 'live';
  readonly beat: () => void;
  readonly lose: () => void;
}

export interface Pulse {
  /** Something arrived, or a new socket was begun. */
  readonly hear: () => void;
  /** There is reason to doubt (the browser says offline): asks now, and waits less. */
  readonly doubt: () => void;
  readonly dispose: () => void;
}

/**
 * Beats every `wireLimits.heartbeatMs` and calls `lose` when nothing was heard for too long. A device that
 * slept, or a page whose timers were held back, gets one beat to answer before it is called lost.
 */
export function createPulse(clock: Clock, signs: PulseSigns): Pulse {
  let heardAt = clock.now();
  let beatAt = clock.now();
  let lookedAt = clock.now();
  let deadlineMs = lostAfterMs;

  const beat = (now: number) => {
    beatAt = now;
    signs.beat();
  };

  const look = () => {
    const now = clock.now();
    const wasHeldBack = now - lookedAt > wireLimits.heartbeatMs;
    lookedAt = now;
    const phase = signs.phase();
    if (phase === 'idle') return;
    if (wasHeldBack) heardAt = Math.max(heardAt, now - wireLimits.heartbeatMs);
    if (now - heardAt >= (phase === 'live' ? deadlineMs : patienceMs)) {
      heardAt = now;
      deadlineMs = lostAfterMs;
      signs.lose();
    } else if (phase === 'live' && (wasHeldBack || now - beatAt >= wireLimits.heartbeatMs)) {
      beat(now);
    }
  };

  const stop = clock.every(lookMs, look);
  return {
    hear: () => {
      heardAt = clock.now();
      deadlineMs = lostAfterMs;
    },
    doubt: () => {
      if (signs.phase() !== 'live') return;
      heardAt = clock.now();
      deadlineMs = doubtMs;
      beat(heardAt);
    },
    dispose: stop,
  };
}
