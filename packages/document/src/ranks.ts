import { generateNKeysBetween } from 'fractional-indexing';

/** Something with a place in an order. */
interface Ranked {
  readonly id: string;
  readonly rank: string;
}

/** Ranks that put `count` new things somewhere, and the neighbours that must give way for it. */
export interface Insertion<T extends Ranked> {
  readonly ranks: readonly string[];
  /** Neighbours that get another rank, because theirs were equal or unreadable; mostly none. */
  readonly moved: readonly { readonly thing: T; readonly rank: string }[];
}

/**
 * Ranks for `count` new things at `index` of a list in order. Between neighbours of equal rank (two people
 * added there at the same moment) there is no room: those that follow are ranked anew.
 */
export function rankInto<T extends Ranked>(order: readonly T[], index: number, count = 1): Insertion<T> {
  const before = order[index - 1];
  for (let end = index; end <= order.length; end += 1) {
    const giveWay = order.slice(index, end);
    const keys = keysBetween(before?.rank ?? null, order[end]?.rank ?? null, count + giveWay.length);
    if (keys) return insertion(keys, count, giveWay);
  }
  const keys = keysBetween(null, null, order.length + count) ?? [];
  const ahead = order.slice(0, index);
  const behind = order.slice(index);
  return {
    ranks: keys.slice(index, index + count),
    moved: [...zip(ahead, keys), ...zip(behind, keys.slice(index + count))],
  };
}

/**
 * Ranks for `count` new things at `index`, or as soon after it as there is room where nobody may give way: behind
 * neighbours of equal rank.
 */
export function rankBehind(order: readonly Ranked[], index: number, count = 1): readonly string[] {
  for (let at = index; at <= order.length; at += 1) {
    const keys = keysBetween(order[at - 1]?.rank ?? null, order[at]?.rank ?? null, count);
    if (keys) return keys;
  }
  const readable = order.filter(({ rank }) => keysBetween(rank, null, 1) !== null);
  return keysBetween(readable.at(-1)?.rank ?? null, null, count) ?? [];
}

/** A rank after everything in the list. */
export function rankAtEnd(order: readonly Ranked[]): string {
  return rankInto(order, order.length).ranks[0] ?? '';
}

function insertion<T extends Ranked>(
  keys: readonly string[],
  count: number,
  giveWay: readonly T[],
): Insertion<T> {
  return { ranks: keys.slice(0, count), moved: zip(giveWay, keys.slice(count)) };
}

function zip<T>(things: readonly T[], keys: readonly string[]) {
  return things.flatMap((thing, at) => {
    const rank = keys[at];
    return rank === undefined ? [] : [{ thing, rank }];
  });
}

/** Keys strictly between two ranks, or null where there is no room or a rank is none. */
function keysBetween(low: string | null, high: string | null, count: number): readonly string[] | null {
  if (low !== null && high !== null && low >= high) return null;
  try {
    return generateNKeysBetween(low, high, count);
  } catch {
    return null;
  }
}
