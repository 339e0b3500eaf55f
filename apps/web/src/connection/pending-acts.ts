import type { AnyEdit } from '@undercurrent/document';

/** One act of this device, as it could be done again. */
export type Act = readonly AnyEdit[];

/** An act that the server's store is not known to have; `count`: how many updates of this device there are with it. */
export interface OwnAct {
  readonly act: Act;
  readonly count: number;
}

/** The acts of this device that the server's store is not known to have, oldest first. */
export interface PendingActs {
  /** Takes in what was written at once; `count` is how many updates of this device there are with it. */
  readonly note: (act: Act, count: number) => void;
  /** Lets go of the first `count` updates: they are stored. */
  readonly settle: (count: number) => void;
  readonly list: () => readonly Act[];
  /** The same, each with how many updates there were with it. */
  readonly counted: () => readonly OwnAct[];
}

export function createPendingActs(): PendingActs {
  let acts: readonly OwnAct[] = [];
  return {
    note: (act, count) => {
      acts = [...acts, { act, count }];
    },
    settle: (count) => {
      if (acts.some((each) => each.count <= count)) acts = acts.filter((each) => each.count > count);
    },
    list: () => acts.map(({ act }) => act),
    counted: () => acts,
  };
}
