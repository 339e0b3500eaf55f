import type { Cancel, Clock } from '../ops/clock.ts';

/** So much a second for as long as one likes, and so much at once. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

/** A bucket that fills with time: whoever takes more than is in it is too fast. */
export class Pace {
  readonly #rate: Rate;
  readonly #now: () => number;
  #left: number;
  #atMs: number;

  constructor(rate: Rate, now: () => number) {
    this.#rate = rate;
    this.#now = now;
    this.#left = rate.burst;
    this.#atMs = now();
  }

  /** False, and nothing is taken, when there is not so much left. */
  take(amount: number): boolean {
    this.#fill();
    if (this.#left < amount) return false;
    this.#left -= amount;
    return true;
  }

  /** Takes what has been done already, also where there was less. */
  spend(amount: number): void {
    this.#fill();
    this.#left -= amount;
  }

  /** True while so much is left. */
  has(amount: number): boolean {
    this.#fill();
    return this.#left >= amount;
  }

  #fill(): void {
    const nowMs = this.#now();
    const gained = (Math.max(0, nowMs - this.#atMs) / 1_000) * this.#rate.perSecond;
    this.#left = Math.min(this.#rate.burst, this.#left + gained);
    this.#atMs = nowMs;
  }
}

/** Runs something at most so often; of what comes faster only the newest is run, as soon as there is room. */
export class LatestWins {
  readonly #clock: Clock;
  readonly #pace: Pace;
  readonly #everyMs: number;
  #held: (() => void) | null = null;
  #cancel: Cancel | null = null;

  constructor(perSecond: number, clock: Clock) {
    this.#clock = clock;
    this.#pace = new Pace({ perSecond, burst: perSecond }, clock.now);
    this.#everyMs = 1_000 / perSecond;
  }

  run(act: () => void): void {
    if (this.#held === null && this.#pace.take(1)) return act();
    this.#held = act;
    this.#cancel ??= this.#clock.after(this.#everyMs, () => this.#catchUp());
  }

  dispose(): void {
    this.#cancel?.();
    this.#held = null;
  }

  #catchUp(): void {
    this.#cancel = null;
    const act = this.#held;
    this.#held = null;
    if (act !== null) this.run(act);
  }
}
