import type { AnyEdit } from '@undercurrent/document';

/** One act of this device, as it could be done again. */
export type Act = readonly AnyEdit[];

/** The acts of this device that the server's store is not known to have, oldest first. */
export interface PendingActs {
  /** Takes in what was written at once; `count` is how many updates of this device there are with it. */
  readonly note: (act: Act, count: number) => void;
  /** Lets go of the first `count` updates: they are stored. */
  readonly settle: (count: number) => void;
  readonly list: () => readonly Act[];
}

export function createPendingActs(): PendingActs {
  let acts: readonly { readonly act: Act; readonly count: number }[] = [];
  return {
    note: (act, count) => {
      acts = [...acts, { act, count }];
    },
    settle: (count) => {
      if (acts.some((each) => each.count <= count)) acts = acts.filter((each) => each.count > count);
    },
    list: () => acts.map(({ act }) => act),
  };
}
