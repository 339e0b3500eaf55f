import type { AnyEdit } from '@undercurrent/document';

/** One act of this device, as it could be done again. */
export type Act = readonly AnyEdit[];

/** How far a writer's clock stood when something was written: a document that has come so far has it. */
export interface Reach {
  readonly client: number;
  readonly clock: number;
}

/** An act that the server's store is not known to have; `count`: how many updates of this device there are with it. */
export interface OwnAct {
  readonly act: Act;
  readonly count: number;
  /** Null where the act only took out. */
  readonly until: Reach | null;
}

/** An act as it was kept on this device. */
export type KeptAct = Omit<OwnAct, 'count'>;

/** The acts of this device that the server's store is not known to have, oldest first. */
export interface PendingActs {
  /** Takes in what was written at once; `count` is how many updates of this device there are with it. */
  readonly note: (own: OwnAct) => void;
  /** Lets go of the first `count` updates: they are stored. */
  readonly settle: (count: number) => void;
  readonly list: () => readonly Act[];
  /** The same, each with how many updates there were with it. */
  readonly counted: () => readonly OwnAct[];
}

export function createPendingActs(): PendingActs {
  let acts: readonly OwnAct[] = [];
  return {
    note: (own) => {
      acts = [...acts, own];
    },
    settle: (count) => {
      if (acts.some((each) => each.count <= count)) acts = acts.filter((each) => each.count > count);
    },
    list: () => acts.map(({ act }) => act),
    counted: () => acts,
  };
}
