import type { SeatId } from '@undercurrent/cycle';
import type { Limits } from '../ops/config.ts';
import { Pace } from './pace.ts';

/** How often each seat was sent the whole document, over all of its sockets: a page asks once. */
export class FullSyncs {
  readonly #limits: Limits;
  readonly #now: () => number;
  readonly #paces = new Map<SeatId, Pace>();

  constructor(limits: Limits, now: () => number) {
    this.#limits = limits;
    this.#now = now;
  }

  /** False when this seat has asked for so much too often. What a reconnect is sent is small, and counts for nothing. */
  mayAnswer(seat: SeatId, bytes: number): boolean {
    const { fullSyncBytes, fullSyncsPerMinute: perMinute } = this.#limits;
    if (bytes < fullSyncBytes) return true;
    const pace =
      this.#paces.get(seat) ?? new Pace({ perSecond: perMinute / 60, burst: perMinute }, this.#now);
    this.#paces.set(seat, pace);
    return pace.take(1);
  }
}
