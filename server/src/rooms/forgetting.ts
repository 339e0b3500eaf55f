import { scrubState } from '@undercurrent/document';
import { parseRoomName } from '@undercurrent/protocol';
import { type Cancel, type Clock, repeat } from '../ops/clock.ts';
import type { Limits } from '../ops/config.ts';
import { type Log, describeError } from '../ops/log.ts';
import type {
  KeyAges,
  KeyStore,
  RoomRetraction,
  SeatStore,
  UpdateLog,
  VersionStore,
} from '../store/store.ts';
import type { Rooms } from './rooms.ts';

export interface ForgettingParts {
  readonly store: Pick<UpdateLog, 'retractions'> &
    Pick<VersionStore, 'rewriteVersions'> &
    Pick<SeatStore, 'sweep'> &
    Pick<KeyStore, 'rotateKeys'>;
  readonly rooms: Pick<Rooms, 'forget'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly limits: Pick<Limits, 'forgetEveryMs' | 'forgetWithinMs' | keyof KeyAges>;
}

/**
 * Takes words that were taken back out of everything that is stored: of versions, and of the log and the snapshots
 * from before; and what deleted maps left behind, here and, by letting keys grow old, in backups. What is to be forgotten stands in the store until it is done, so that no restart forgets to forget.
 */
export class Forgetting {
  readonly #parts: ForgettingParts;
  readonly #cancel: Cancel;
  #running: Promise<void> = Promise.resolve();
  #isRunning = false;

  constructor(parts: ForgettingParts) {
    this.#parts = parts;
    this.#cancel = repeat(parts.clock, parts.limits.forgetEveryMs, () => this.#begin());
  }

  /** Begins nothing more; resolves when what was begun has ended. */
  async stop(): Promise<void> {
    this.#cancel();
    await this.#running;
  }

  #begin(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#running = this.#forgetAll()
      .catch((error: unknown) => this.#parts.log.error(describeError(error), 'forgetting failed'))
      .finally(() => {
        this.#isRunning = false;
      });
  }

  async #forgetAll(): Promise<void> {
    const { store, clock, limits, log } = this.#parts;
    if (!(await store.sweep())) log.warn({}, 'a deleted map still stands in the write-ahead log');
    await store
      .rotateKeys(clock.now(), limits)
      .catch((error: unknown) => log.error(describeError(error), 'the keys could not be renewed'));
    for (const due of await store.retractions(clock.now() - limits.forgetEveryMs)) await this.#forget(due);
  }

  async #forget({ room, cards, sinceMs }: RoomRetraction): Promise<void> {
    const { store, rooms, clock, log, limits } = this.#parts;
    const isLate = clock.now() - sinceMs > limits.forgetWithinMs;
    try {
      const map = parseRoomName(room)?.map;
      if (map) await store.rewriteVersions(map, (state) => scrubState(state, cards));
      if (await rooms.forget(room))
        return log.info({ room, cards: cards.length }, 'taken back and forgotten');
      if (isLate) log.error({ room, cards: cards.length }, 'what was taken back is still stored');
    } catch (error) {
      const level = isLate ? 'error' : 'warn';
      log[level](
        { room, cards: cards.length, ...describeError(error) },
        'what was taken back is still stored',
      );
    }
  }
}
