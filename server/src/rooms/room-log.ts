import type { Cancel, Clock } from '../ops/clock.ts';
import type { GroupCommit } from '../store/group-commit.ts';
import type { LogEntry, UpdateLog } from '../store/store.ts';

export interface RoomLogParts {
  readonly store: Pick<UpdateLog, 'append'>;
  readonly commit: GroupCommit;
  readonly clock: Clock;
  readonly retryMs: number;
}

export interface RoomLogEvents {
  /** The store took nothing: what waits is kept here. Nothing is tried again before `keepTrying`. */
  readonly stalled: (error: unknown) => void;
  /** Everything that waited is stored. */
  readonly recovered: () => void;
}

/**
 * The updates of one room on their way into the store, in order, and whatever may happen only once they are
 * there. What the store does not take is kept and tried again, so that it is lost only with the process, and
 * then nobody has been told of it.
 */
export class RoomLog {
  readonly #parts: RoomLogParts;
  readonly #events: RoomLogEvents;
  #admittedSeq: number;
  #storedSeq: number;
  #waiting: LogEntry[] = [];
  #after: { readonly seq: number; readonly run: () => void }[] = [];
  #isStalled = false;
  #isDisposed = false;
  #retrying: Promise<void> | null = null;
  #cancelRetry: Cancel | null = null;

  constructor(seq: number, parts: RoomLogParts, events: RoomLogEvents) {
    this.#admittedSeq = seq;
    this.#storedSeq = seq;
    this.#parts = parts;
    this.#events = events;
  }

  /** The number of the newest update that was admitted. */
  get admittedSeq(): number {
    return this.#admittedSeq;
  }

  /** The number of the newest update that the store has. */
  get storedSeq(): number {
    return this.#storedSeq;
  }

  /** True from the first update that could not be stored until all of them are. */
  get isStalled(): boolean {
    return this.#isStalled;
  }

  add(entry: Omit<LogEntry, 'seq'>): void {
    this.#admittedSeq += 1;
    const seq = this.#admittedSeq;
    const numbered = { ...entry, seq };
    this.#waiting.push(numbered);
    if (this.#isStalled) return;
    this.#parts.commit.add(numbered).then(
      () => this.#markStored(seq),
      (error: unknown) => this.#stall(error),
    );
  }

  /** Runs once everything admitted so far is in the store, in the order of the calls. */
  afterStored(run: () => void): void {
    if (this.#waiting.length === 0) run();
    else this.#after.push({ seq: this.#admittedSeq, run });
  }

  /** Resolves when everything admitted so far is stored, or the store has just taken nothing. */
  async settled(): Promise<void> {
    await this.#parts.commit.flush();
    if (this.#isStalled) await this.#retry();
  }

  /** Tries again and again to store what waits. */
  keepTrying(): void {
    this.#cancelRetry?.();
    this.#cancelRetry = this.#parts.clock.after(this.#parts.retryMs, () => {
      void this.#retry().then(() => {
        if (this.#isStalled && !this.#isDisposed) this.keepTrying();
      });
    });
  }

  /** Forgets what waits: nothing more of it is stored, and nobody is told. */
  dispose(): void {
    this.#isDisposed = true;
    this.#cancelRetry?.();
    this.#waiting = [];
    this.#after = [];
  }

  #stall(error: unknown): void {
    if (this.#isStalled || this.#isDisposed) return;
    this.#isStalled = true;
    this.#events.stalled(error);
  }

  #retry(): Promise<void> {
    this.#retrying ??= this.#appendWaiting().finally(() => {
      this.#retrying = null;
    });
    return this.#retrying;
  }

  async #appendWaiting(): Promise<void> {
    const entries = [...this.#waiting];
    const last = entries.at(-1);
    if (last === undefined) return;
    try {
      await this.#parts.store.append(entries);
    } catch {
      return;
    }
    if (this.#isDisposed) return;
    this.#markStored(last.seq);
    this.#isStalled = this.#waiting.length > 0;
    if (!this.#isStalled) this.#events.recovered();
  }

  #markStored(seq: number): void {
    if (this.#isDisposed) return;
    this.#storedSeq = seq;
    while ((this.#waiting[0]?.seq ?? Number.POSITIVE_INFINITY) <= seq) this.#waiting.shift();
    while ((this.#after[0]?.seq ?? Number.POSITIVE_INFINITY) <= seq) this.#after.shift()?.run();
  }
}
