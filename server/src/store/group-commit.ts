import type { Cancel, Clock } from '../ops/clock.ts';
import type { LogEntry, UpdateLog } from './store.ts';

interface Waiting {
  readonly entry: LogEntry;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Commits the updates of all rooms in groups: one transaction, and one wait for the disk, for whatever came
 * within a few milliseconds. A quiet store commits at once.
 *
 * When a group cannot be committed, everything that waits fails with it, so that no later update of a room
 * is ever stored over a gap.
 */
export class GroupCommit {
  readonly #log: Pick<UpdateLog, 'append'>;
  readonly #clock: Clock;
  readonly #everyMs: number;
  #waiting: Waiting[] = [];
  #timer: Cancel | null = null;
  #running: Promise<void> | null = null;
  #lastMs = Number.NEGATIVE_INFINITY;

  constructor(log: Pick<UpdateLog, 'append'>, clock: Clock, everyMs: number) {
    this.#log = log;
    this.#clock = clock;
    this.#everyMs = everyMs;
  }

  /** Resolves, in the order of the calls, once the entry is in the store; rejects when it never will be. */
  add(entry: LogEntry): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ entry, resolve, reject });
      this.#schedule();
    });
  }

  /** Commits what waits, now. Never rejects: the callers of `add` are told. */
  async flush(): Promise<void> {
    this.#timer?.();
    this.#timer = null;
    if (this.#running !== null) await this.#running;
    if (this.#running === null && this.#waiting.length > 0) this.#running = this.#commit();
    await this.#running;
  }

  async #commit(): Promise<void> {
    const group = this.#waiting;
    this.#waiting = [];
    try {
      await this.#log.append(group.map(({ entry }) => entry));
      for (const { resolve } of group) resolve();
    } catch (error) {
      const failed = [...group, ...this.#waiting];
      this.#waiting = [];
      for (const { reject } of failed) reject(error);
    } finally {
      this.#lastMs = this.#clock.now();
      this.#running = null;
      if (this.#waiting.length > 0) this.#schedule();
    }
  }

  #schedule(): void {
    if (this.#timer !== null || this.#running !== null) return;
    const waitMs = Math.max(0, this.#lastMs + this.#everyMs - this.#clock.now());
    this.#timer = this.#clock.after(waitMs, () => void this.flush());
  }
}
