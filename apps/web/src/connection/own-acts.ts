import type { KeptRoom, RoomCopy } from './keeping.ts';
import { createPendingActs } from './pending-acts.ts';
import type { Act, KeptAct, OwnAct } from './pending-acts.ts';
import type { SaveLedger } from './save-ledger.ts';

/** The acts of this device on one document, from being written until they are stored, and its copy on this device. */
export interface OwnActs {
  /** What the server is not known to have. */
  readonly pending: () => readonly Act[];
  /** The same, counted. */
  readonly counted: () => readonly OwnAct[];
  /** True while each act went out as an update of its own. */
  readonly wereSentApart: () => boolean;
  /** From now on everything that comes into the document is kept there; null: nowhere. */
  readonly keepIn: (copy: RoomCopy | null) => void;
  /** Takes in an update, with the act where it is one of this device. */
  readonly note: (update: Uint8Array, own: KeptAct | null) => void;
  /**
   * Acts that were written before this page was opened: they go out together, in answer to what the server lacks. So
   * does what another page has not sent, which stays that page's to answer for; until the server has it, it is not saved.
   */
  readonly restore: (room: Pick<KeptRoom, 'acts' | 'hasOthers'>) => void;
  /** The ledger knows of more that is stored. */
  readonly settle: () => void;
}

export function createOwnActs(ledger: SaveLedger, isLive: () => boolean): OwnActs {
  const acts = createPendingActs();
  let copy: RoomCopy | null = null;
  let wereSentApart = true;
  return {
    pending: acts.list,
    counted: acts.counted,
    wereSentApart: () => wereSentApart,
    keepIn: (next) => {
      copy = next;
    },
    note: (update, kept) => {
      if (!kept) {
        copy?.take(update, null);
        return;
      }
      const own = { ...kept, count: ledger.noteLocalUpdate() };
      acts.note(own);
      copy?.take(update, own);
      wereSentApart &&= isLive();
    },
    restore: ({ acts: unsent, hasOthers }) => {
      for (const kept of unsent) acts.note({ ...kept, count: ledger.noteLocalUpdate() });
      if (hasOthers) ledger.noteLocalUpdate();
      wereSentApart &&= unsent.length === 0;
    },
    settle: () => {
      acts.settle(ledger.stored());
      copy?.settle(ledger.stored());
      if (acts.list().length === 0) wereSentApart = true;
    },
  };
}
