import type { SeatId } from '@undercurrent/cycle';
import type { Limits } from '../ops/config.ts';

/** One refusal is forgotten in this time. */
const forgottenAfterMs = 3_000;
/** The first wait; each refusal after it doubles the next. */
const firstWaitMs = 500;
/** What this much of a document weighs like another refusal: after each, the gate loads the document anew. */
const bytesARefusal = 1024 * 1024;

/**
 * What was refused to each seat of a room lately, and until when nothing more of theirs is judged. An app that an act is
 * refused to comes back without it, and nine times in ten seconds at most; a changed client that goes on and on waits,
 * however often it comes back, and holds nobody up but itself.
 */
export class Refusals {
  readonly #limits: Limits;
  readonly #now: () => number;
  readonly #seats = new Map<SeatId, Refused>();

  constructor(limits: Limits, now: () => number) {
    this.#limits = limits;
    this.#now = now;
  }

  /** How long nothing of this seat is judged; zero for almost everybody, always. */
  waitMs(seat: SeatId): number {
    return Math.max(0, (this.#seats.get(seat)?.untilMs ?? 0) - this.#now());
  }

  /** Something of this seat was refused on a document of so many bytes. */
  add(seat: SeatId, bytes: number): void {
    const { refusalsAtOnce, refusalWaitMs } = this.#limits;
    const nowMs = this.#now();
    const before = this.#seats.get(seat) ?? { weight: 0, atMs: nowMs, untilMs: 0 };
    const left = Math.max(0, before.weight - Math.max(0, nowMs - before.atMs) / forgottenAfterMs);
    // Beyond the longest wait nothing is added: whoever stops is soon believed again.
    const most = refusalsAtOnce + Math.max(0, Math.log2(refusalWaitMs / firstWaitMs)) + 1;
    const weight = Math.min(most, left + 1 + bytes / bytesARefusal);
    const over = weight - refusalsAtOnce;
    const waitMs = over <= 0 ? 0 : Math.min(refusalWaitMs, firstWaitMs * 2 ** (over - 1));
    this.#seats.set(seat, { weight, atMs: nowMs, untilMs: nowMs + waitMs });
  }
}

interface Refused {
  readonly weight: number;
  readonly atMs: number;
  readonly untilMs: number;
}
