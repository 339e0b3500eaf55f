import type { Clock } from '../../platform/clock.ts';
import { KeepError } from '../../platform/device-database.ts';
import type { KeepState, RoomCopy, WholeRoom } from '../keeping.ts';
import type { KeptPlace, KeptStore, KeptWork } from './kept-store.ts';

/** Words that were taken out are gone from the copy this long after the last change. */
const foldAfterMs = 2_000;
/** What the device did not take is tried again this often, and with every change. */
const againAfterMs = 5_000;

export interface RoomCopySetup {
  readonly place: KeptPlace;
  readonly store: Pick<KeptStore, 'write' | 'fold'>;
  readonly clock: Pick<Clock, 'after'>;
  readonly whole: () => WholeRoom;
  readonly told: (state: KeepState) => void;
}

/**
 * Writes a room as it changes, one transaction after the other; what comes meanwhile goes into the next. After a
 * failure nothing is known of what is kept, so all of it is written again.
 */
export function createRoomCopy({ place, store, clock, whole, told }: RoomCopySetup): RoomCopy {
  const list = createWorkList(whole);
  let isWriting = false;
  let isOver = false;
  let callOffFold = () => {};
  let callOffRetry = () => {};

  const run = async () => {
    if (isWriting) return;
    isWriting = true;
    try {
      for (let work = list.next(); work !== null; work = list.next()) await store.write(place, work);
      told('kept');
      callOffFold();
      if (!isOver) callOffFold = clock.after(foldAfterMs, () => void store.fold(place).catch(() => null));
    } catch (error) {
      list.addWhole();
      told(error instanceof KeepError ? error.trouble : 'refused');
      callOffRetry();
      if (!isOver) callOffRetry = clock.after(againAfterMs, () => void run());
    } finally {
      isWriting = false;
    }
  };
  const write = () => {
    if (isOver) return;
    told('writing');
    void run();
  };
  return {
    take: (bytes, own) => {
      list.addUpdate({ bytes, own });
      write();
    },
    settle: (count) => {
      if (list.settle(count)) write();
    },
    renew: () => {
      list.addWhole();
      write();
    },
    dispose: () => {
      isOver = true;
      callOffFold();
      callOffRetry();
    },
  };
}

/** What is to be written next. Whoever writes all of a room writes what has come to it, and what is settled, too. */
function createWorkList(whole: () => WholeRoom) {
  let updates: KeptWork['updates'] = [];
  let settled = 0;
  let settledBefore = 0;
  let isWhole = false;
  return {
    addUpdate: (update: KeptWork['updates'][number]) => {
      updates = [...updates, update];
    },
    /** The counts begin anew with the document. */
    addWhole: () => {
      isWhole = true;
      settledBefore = 0;
    },
    /** False where nothing new was settled. */
    settle: (count: number): boolean => {
      if (count <= settledBefore) return false;
      settledBefore = count;
      settled = count;
      return true;
    },
    next: (): KeptWork | null => {
      if (!isWhole && updates.length === 0 && settled === 0) return null;
      const work = isWhole ? { whole: whole(), updates: [], settled: 0 } : { whole: null, updates, settled };
      updates = [];
      settled = 0;
      isWhole = false;
      return work;
    },
  };
}
