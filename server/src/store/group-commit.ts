import type { Cancel, Clock } from '../ops/clock.ts';
import type { LogEntry, UpdateLog } from './store.ts';

interface Waiting {
  readonly entry: LogEntry;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** How often the store is asked to commit. */
export interface CommitPace {
  /** How long an update waits at most to be stored together with others. */
  readonly mostMs: number;
  /** Milliseconds from some moment on, with their fractions: what a commit takes is told by it. */
  readonly watch: () => number;
}

/**
 * Commits the updates of all rooms in groups: one transaction, and one wait for the disk, for whatever came
 * together or while the store rested. A quiet store commits in the same turn of the loop, so that nobody waits
 * for company that does not come. It rests once for each update and once more as long as a commit took, so that about a
 * third of the time at most is the disk's: where many write, or on a slow disk, it is asked more rarely.
 *
 * When a group cannot be committed, each room's part of it is tried by itself. Of a room whose part fails
 * everything that waits fails with it, so that no later update is ever stored over a gap; the other rooms
 * notice nothing.
 */
export class GroupCommit {
  readonly #log: Pick<UpdateLog, 'append'>;
  readonly #clock: Clock;
  readonly #pace: CommitPace;
  #waiting: Waiting[] = [];
  #timer: Cancel | null = null;
  #running: Promise<void> | null = null;
  #restsUntilMs = Number.NEGATIVE_INFINITY;

  constructor(log: Pick<UpdateLog, 'append'>, clock: Clock, pace: CommitPace) {
    this.#log = log;
    this.#clock = clock;
    this.#pace = pace;
  }

  /** Resolves, in the order of the calls, once the entry is in the store; rejects when it is not. */
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
    const { watch, mostMs } = this.#pace;
    const startedAt = watch();
    const error = await this.#tryToAppend(group);
    if (error !== null) await this.#commitApart(group, error.cause);
    const endedAt = watch();
    this.#restsUntilMs = endedAt + Math.min(mostMs, (endedAt - startedAt) * (group.length + 1));
    this.#running = null;
    if (this.#waiting.length > 0) this.#schedule();
  }

  async #commitApart(group: readonly Waiting[], cause: unknown): Promise<void> {
    const byRoom = new Map<string, Waiting[]>();
    for (const each of group) {
      const part = byRoom.get(each.entry.room);
      if (part) part.push(each);
      else byRoom.set(each.entry.room, [each]);
    }
    for (const [room, part] of byRoom) {
      const error = byRoom.size === 1 ? { cause } : await this.#tryToAppend(part);
      if (error === null) continue;
      const later = this.#waiting.filter(({ entry }) => entry.room === room);
      this.#waiting = this.#waiting.filter(({ entry }) => entry.room !== room);
      for (const { reject } of [...part, ...later]) reject(error.cause);
    }
  }

  async #tryToAppend(group: readonly Waiting[]): Promise<{ readonly cause: unknown } | null> {
    try {
      await this.#log.append(group.map(({ entry }) => entry));
    } catch (cause) {
      return { cause };
    }
    for (const { resolve } of group) resolve();
    return null;
  }

  #schedule(): void {
    if (this.#timer !== null || this.#running !== null) return;
    // Less than half a millisecond no timer can wait.
    const waitMs = Math.max(0, Math.round(this.#restsUntilMs - this.#pace.watch()));
    this.#timer = this.#clock.after(waitMs, () => void this.flush());
  }
}
