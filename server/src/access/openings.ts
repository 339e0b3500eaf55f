import type { SeatId } from '@undercurrent/cycle';
import type { Cancel, Clock } from '../ops/clock.ts';
import { type Log, describeError } from '../ops/log.ts';
import type { SeatStore } from '../store/store.ts';

export interface OpeningsParts {
  readonly store: Pick<SeatStore, 'markOpened'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** What opens within this time is noted in one commit. */
const gatherMs = 100;

/**
 * When each seat opened its map last. Only the order of the start page hangs on it: when all come back at once the
 * disk is not waited for once a seat, and a store that takes nothing turns nobody away.
 */
export class Openings {
  readonly #parts: OpeningsParts;
  #noted = new Map<SeatId, number>();
  #cancel: Cancel | null = null;

  constructor(parts: OpeningsParts) {
    this.#parts = parts;
  }

  note(seat: SeatId): void {
    const { clock } = this.#parts;
    this.#noted.set(seat, clock.now());
    this.#cancel ??= clock.after(gatherMs, () => void this.keep());
  }

  /** Resolves when everything noted is stored, or could not be. */
  async keep(): Promise<void> {
    this.#cancel?.();
    this.#cancel = null;
    if (this.#noted.size === 0) return;
    const noted = this.#noted;
    this.#noted = new Map();
    try {
      await this.#parts.store.markOpened(noted);
    } catch (error) {
      this.#parts.log.warn({ seats: noted.size, ...describeError(error) }, 'openings not noted');
    }
  }
}
