import { wireLimits } from '@undercurrent/protocol';
import type { Presence } from '@undercurrent/protocol';
import type { Awareness } from 'y-protocols/awareness';
import type { Clock } from '../platform/clock.ts';

export type PresencePart = Partial<Omit<Presence, 'seat'>>;

/** What this seat shows of itself. */
export interface OwnPresence {
  readonly show: (part: PresencePart) => void;
  readonly shown: () => PresencePart;
  readonly dispose: () => void;
}

const intervalMs = 1_000 / wireLimits.presencePerSecond;

/** Sends at most `wireLimits.presencePerSecond` states a second, beginning with `first`; the newest always goes out. */
export function createOwnPresence(awareness: Awareness, clock: Clock, first: PresencePart): OwnPresence {
  let state = first;
  let cancel: (() => void) | null = null;
  let sentAt = Number.NEGATIVE_INFINITY;

  const send = () => {
    cancel = null;
    sentAt = clock.now();
    awareness.setLocalState(state);
  };

  // Awareness starts at clock 0, which receivers ignore: a state set before connecting is seen at once.
  awareness.setLocalState(state);
  return {
    show: (part) => {
      if (Object.entries(part).every(([name, value]) => state[name as keyof PresencePart] === value)) return;
      state = { ...state, ...part };
      if (cancel) return;
      const waitMs = sentAt + intervalMs - clock.now();
      if (waitMs <= 0) send();
      else cancel = clock.after(waitMs, send);
    },
    shown: () => state,
    dispose: () => cancel?.(),
  };
}
