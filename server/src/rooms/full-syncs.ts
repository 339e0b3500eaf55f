import type { SeatId } from '@undercurrent/cycle';
import * as Y from 'yjs';
import type { Limits } from '../ops/config.ts';
import { Pace } from './pace.ts';

/**
 * How often, and how much, each seat is sent of a document over all of its sockets. A page asks once for the whole;
 * what a reconnect is sent is small, but costs a look at all that there is.
 */
export class FullSyncs {
  readonly #limits: Limits;
  readonly #now: () => number;
  readonly #paces = new Map<SeatId, SeatPaces>();

  constructor(limits: Limits, now: () => number) {
    this.#limits = limits;
    this.#now = now;
  }

  /** False when this seat has asked too often, or for too much, to be answered with about so many bytes. */
  mayAsk(seat: SeatId, bytes: number): boolean {
    const { answers, wholes, wholeBytes } = this.#of(seat);
    if (!answers.take(1)) return false;
    return bytes < this.#limits.fullSyncBytes || (wholes.has(1) && wholeBytes.has(1));
  }

  /** Counts an answer; false when it turned out to be one too many. */
  spend(seat: SeatId, bytes: number): boolean {
    if (bytes < this.#limits.fullSyncBytes) return true;
    const { wholes, wholeBytes } = this.#of(seat);
    const isIn = wholes.has(1) && wholeBytes.has(1);
    wholes.spend(1);
    wholeBytes.spend(bytes);
    return isIn;
  }

  #of(seat: SeatId): SeatPaces {
    const known = this.#paces.get(seat);
    if (known) return known;
    const aMinute = (most: number) => new Pace({ perSecond: most / 60, burst: most }, this.#now);
    const { answersPerMinute, fullSyncsPerMinute, fullSyncBytesPerMinute } = this.#limits;
    const paces = {
      answers: aMinute(answersPerMinute),
      wholes: aMinute(fullSyncsPerMinute),
      wholeBytes: aMinute(fullSyncBytesPerMinute),
    };
    this.#paces.set(seat, paces);
    return paces;
  }
}

interface SeatPaces {
  readonly answers: Pace;
  readonly wholes: Pace;
  readonly wholeBytes: Pace;
}

/** About how much of a document of so many bytes an answer to this state vector would be, without making it. */
export function bytesMissing(doc: Y.Doc, vector: Uint8Array, bytes: number): number {
  const known = Y.decodeStateVector(vector);
  let [all, missing] = [0, 0];
  for (const client of doc.store.clients.keys()) {
    const ticks = Y.getState(doc.store, client);
    all += ticks;
    missing += Math.max(0, ticks - (known.get(client) ?? 0));
  }
  return all === 0 ? 0 : (bytes * missing) / all;
}
