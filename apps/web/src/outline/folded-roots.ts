import type { Card, Owner } from '@undercurrent/cycle';

/** Whose roots there are, in the order of the cards, and how many. */
export function rootOwners(
  cards: readonly Card[],
): readonly { readonly owner: Owner; readonly count: number }[] {
  const counts = new Map<Owner, number>();
  for (const { kind, owner } of cards) {
    if (kind === 'root') counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return [...counts].map(([owner, count]) => ({ owner, count }));
}

/** The cards without the roots of those who have not opened them. */
export function withoutFolded(cards: readonly Card[], open: ReadonlySet<Owner>): readonly Card[] {
  return cards.filter(({ kind, owner }) => kind !== 'root' || open.has(owner));
}
