import type { Card } from './card.ts';
import { surfaceOf } from './card.ts';
import type { CycleMap } from './cycle-map.ts';
import type { PersonId } from './ids.ts';
import { remarksOn } from './remark.ts';
import { compareRanked } from './ring.ts';

/** A letter that was offered: a card that is read beside the map, and never drawn on it. */
export interface Letter {
  readonly card: Card;
  readonly from: PersonId;
  readonly to: PersonId;
  /** Whoever got it has said so, of their own accord. That somebody has read it is known nowhere. */
  readonly isReceived: boolean;
}

/** The letters of a map, in the order they were offered. One whose writer or reader has left the map is not among them. */
export function lettersOf(map: Pick<CycleMap, 'cards' | 'people' | 'remarks'>): readonly Letter[] {
  const people = new Set<unknown>(map.people.map(({ id }) => id));
  return [...map.cards.values()]
    .filter(({ kind }) => surfaceOf(kind) === 'letters')
    .sort(compareRanked)
    .flatMap((card): readonly Letter[] => {
      const { owner, recipient } = card;
      if (owner === 'together' || recipient === null || !people.has(owner) || !people.has(recipient))
        return [];
      const isReceived = remarksOn(map.remarks, card.id).some(
        ({ kind, author }) => kind === 'thanks' && author === recipient,
      );
      return [{ card, from: owner, to: recipient, isReceived }];
    });
}
