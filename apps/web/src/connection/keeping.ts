import type * as Y from 'yjs';
import type { StoreApi } from 'zustand/vanilla';
import type { Act, KeptAct, OwnAct } from './pending-acts.ts';

/**
 * How it stands with the copy on this device. `kept`: it has everything; `writing`: it will in a moment; `full`: the
 * device has no room for it; `refused`: the device keeps nothing for pages, or has let go of it.
 */
export type KeepState = 'off' | 'kept' | 'writing' | 'full' | 'refused';

/** What this device had kept of a room. */
export interface KeptRoom {
  /** Null where only what was not sent may still be here. */
  readonly state: Uint8Array | null;
  /** Not sent yet, the oldest first. */
  readonly acts: readonly KeptAct[];
  /** True where the state may hold what another open page of this device has not sent yet. */
  readonly hasOthers: boolean;
}

export interface WholeRoom {
  readonly state: Uint8Array;
  readonly acts: readonly OwnAct[];
}

/** The copy of one room, written as the room changes. */
export interface RoomCopy {
  readonly take: (update: Uint8Array, own: OwnAct | null) => void;
  /** The server's store has so many updates of this device. */
  readonly settle: (count: number) => void;
  /** Another document stands for the room from now on. */
  readonly renew: () => void;
  readonly dispose: () => void;
}

/** A room's document as it is loaded now, with what it takes to keep it. */
export interface KeptLife {
  readonly doc: Y.Doc;
  readonly link: {
    readonly acts: {
      readonly counted: () => readonly OwnAct[];
      readonly keepIn: (copy: RoomCopy | null) => void;
    };
    readonly restore: (room: Pick<KeptRoom, 'acts' | 'hasOthers'>) => void;
  };
  /** Does acts once more; keeps the words of those that have lost their place. */
  readonly again: (acts: readonly Act[]) => void;
}

/** A room's tie to whoever keeps it on this device. */
export interface KeptHere {
  /** Another life is the room from now on. */
  readonly renew: () => void;
  /** Acts of this device that may not be done by themselves any more; told once. */
  readonly takeLeftOver: () => readonly Act[];
  /** Takes up what a page of this device that is gone had not sent. */
  readonly adopt: (left: KeptRoom) => void;
  readonly dispose: () => void;
}

/** Keeps a map and the rooms beside it on this device, while they are open. */
export interface Keeper {
  readonly state: StoreApi<KeepState>;
  /** Opens the room as it was kept, where it was, then keeps it up to date. */
  readonly join: (room: string, current: () => KeptLife) => KeptHere;
  /** Takes up what pages of this device that are gone had not sent, by room. */
  readonly adopt: (left: ReadonlyMap<string, KeptRoom>) => void;
}
