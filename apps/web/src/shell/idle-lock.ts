import type { Clock } from '../platform/clock.ts';

interface IdleLockSetup {
  readonly clock: Pick<Clock, 'now' | 'after'>;
  /** Null for never; asked anew each time. */
  readonly limitMs: () => number | null;
  readonly onIdle: () => void;
}

/** Notices that nobody touched this device for a while. */
export interface IdleLock {
  /** A hand was here. */
  readonly touch: () => void;
  /** The limit has changed, or the device may have slept: looks at once. */
  readonly check: () => void;
  readonly dispose: () => void;
}

/**
 * One timer at a time, set for when the limit would be reached after the last touch: touches only note the time. A
 * device that slept over it is found idle as soon as it is asked.
 */
export function createIdleLock({ clock, limitMs, onIdle }: IdleLockSetup): IdleLock {
  let touchedMs = clock.now();
  let cancel: (() => void) | null = null;

  const check = () => {
    cancel?.();
    cancel = null;
    const limit = limitMs();
    if (limit === null) return;
    const leftMs = touchedMs + limit - clock.now();
    if (leftMs > 0) {
      cancel = clock.after(leftMs, check);
      return;
    }
    touchedMs = clock.now();
    cancel = clock.after(limit, check);
    onIdle();
  };
  check();
  return {
    touch: () => {
      touchedMs = clock.now();
    },
    check,
    dispose: () => cancel?.(),
  };
}
