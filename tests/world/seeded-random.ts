/** Chance that can be had again: the same seed gives the same numbers, in the same order, everywhere. */
export interface SeededRandom {
  readonly seed: number;
  /** From 0 up to but not including 1. */
  readonly next: () => number;
  /** A whole number from 0 up to but not including `below`. */
  readonly int: (below: number) => number;
  /** True with this probability. */
  readonly chance: (probability: number) => boolean;
  /** One of a list; null for an empty one. */
  readonly pick: <T>(list: readonly T[]) => T | null;
  /** One of a list that is not empty; throws for an empty one. */
  readonly oneOf: <T>(list: readonly T[]) => T;
  /** The random part of an id. */
  readonly part: () => string;
}

/** Chance from a 32-bit seed (mulberry32). */
export function createRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (below: number) => Math.floor(next() * below);
  const letters = '0123456789abcdefghijklmnopqrstuvwxyz';
  return {
    seed,
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => list[int(list.length)] ?? null,
    oneOf: (list) => {
      const picked = list[int(list.length)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
    part: () => Array.from({ length: 12 }, () => letters[int(letters.length)] ?? '0').join(''),
  };
}
