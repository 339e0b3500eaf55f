import type { Card } from './card.ts';
import type { CycleMap } from './cycle-map.ts';
import type { PersonId } from './ids.ts';

type Owned = Pick<Card, 'owner' | 'phrase'>;

/**
 * True when everybody the words belong to has made them their own: the owner, or for a card of all
 * together each person on the map.
 */
export function isConfirmed(map: Pick<CycleMap, 'people'>, card: Owned): boolean {
  return unconfirmedBy(map, card).length === 0;
}

/** Whose confirmation a card still waits for, in the order of the people. */
export function unconfirmedBy(map: Pick<CycleMap, 'people'>, card: Owned): readonly PersonId[] {
  const owners = card.owner === 'together' ? map.people.map((person) => person.id) : [card.owner];
  return owners.filter((owner) => !card.phrase.confirmedBy.includes(owner));
}

/** True as soon as one owner has confirmed: from then on nobody but an owner may change the words. */
export function hasConfirmation(card: Owned): boolean {
  const { confirmedBy } = card.phrase;
  return card.owner === 'together' ? confirmedBy.length > 0 : confirmedBy.includes(card.owner);
}
