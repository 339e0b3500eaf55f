export type Cancel = () => void;

/** Time, handed in by a composition root: the system's in the server, one moved by hand in tests. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /**
   * Runs once after so many milliseconds, unless cancelled before; with none to wait, as soon as what has come in
   * already is read.
   */
  readonly after: (delayMs: number, run: () => void) => Cancel;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (delayMs, run) => {
    if (delayMs <= 0) {
      const turn = setImmediate(run);
      return () => clearImmediate(turn);
    }
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};

/** Runs again and again, each time so many milliseconds after the last run has ended. */
export function repeat(clock: Clock, everyMs: number, run: () => void): Cancel {
  let cancel: Cancel = clock.after(everyMs, tick);
  let isCancelled = false;
  function tick(): void {
    run();
    if (!isCancelled) cancel = clock.after(everyMs, tick);
  }
  return () => {
    isCancelled = true;
    cancel();
  };
}
