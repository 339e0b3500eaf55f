import type { Card } from './card.ts';
import type { CycleMap } from './cycle-map.ts';

/** A card that says something else, or belongs to somebody else, or is of another kind than it was. */
export interface ChangedCard {
  readonly before: Card;
  readonly after: Card;
}

/** What became of the cards of one map in another of the same couple. */
export interface Comparison {
  /** Were there, and are not any more. */
  readonly lost: readonly Card[];
  /** Were not there. */
  readonly added: readonly Card[];
  readonly changed: readonly ChangedCard[];
}

type Cards = Pick<CycleMap, 'cards'>;

/**
 * Compares what two moments of a map say, card by card; where cards stand and who confirmed them says nothing. Letters
 * are left out: what they say is for whoever opens them.
 */
export function compareMaps(before: Cards, after: Cards): Comparison {
  const lost: Card[] = [];
  const changed: ChangedCard[] = [];
  for (const [id, card] of before.cards) {
    const now = after.cards.get(id);
    if (card.kind === 'letter') continue;
    if (!now) lost.push(card);
    else if (!saysTheSame(card, now)) changed.push({ before: card, after: now });
  }
  const added = [...after.cards.values()].filter(
    ({ id, kind }) => kind !== 'letter' && !before.cards.has(id),
  );
  return { lost, added, changed };
}

function saysTheSame(a: Card, b: Card): boolean {
  return a.phrase.text === b.phrase.text && a.owner === b.owner && a.kind === b.kind && a.notice === b.notice;
}
