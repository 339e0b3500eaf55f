import type { Clock } from '../../server/src/ops/clock.ts';

interface Timer {
  readonly atMs: number;
  readonly run: () => void;
}

/** Time that moves only when it is told to. */
export class FakeClock implements Clock {
  #nowMs = 1_800_000_000_000;
  #timers: Timer[] = [];

  readonly now = (): number => this.#nowMs;

  readonly after = (delayMs: number, run: () => void) => {
    const timer = { atMs: this.#nowMs + delayMs, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  };

  /** Lets so much time pass: what falls due runs in its order, and what it leads to has run on return. */
  async advance(byMs: number): Promise<void> {
    const untilMs = this.#nowMs + byMs;
    for (let timer = this.#due(untilMs); timer !== undefined; timer = this.#due(untilMs)) {
      this.#nowMs = Math.max(this.#nowMs, timer.atMs);
      this.#timers = this.#timers.filter((other) => other !== timer);
      timer.run();
      await settled();
    }
    this.#nowMs = untilMs;
    await settled();
  }

  /** The whole process stands still for so long: nothing runs, and what fell due meanwhile is late. */
  stall(forMs: number): void {
    this.#nowMs += forMs;
  }

  /** Forgets everything that was to happen: the process that waited for it is no more. */
  forget(): void {
    this.#timers = [];
  }

  #due(untilMs: number): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.#timers) {
      if (timer.atMs <= untilMs && (first === undefined || timer.atMs < first.atMs)) first = timer;
    }
    return first;
  }
}

/** Everything that follows without waiting for time or the outside world has happened. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
