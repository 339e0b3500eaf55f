import {
  boardOf,
  cardLabel as labelIn,
  cardSubject,
  hasConfirmation,
  may,
  ownerSubject,
  unconfirmedBy,
} from '@undercurrent/cycle';
import type { Actor, Card, CycleMap, PersonColor, PersonDash } from '@undercurrent/cycle';
import { cardLabel, cardLabels } from '../words/card-label.ts';
import { joinNames } from '../words/names.ts';
import '../words/learn-outline.ts';
import { t } from '../words/t.ts';

/**
 * Whose words a card's are, seen from this seat. `plain`: nothing to say. `locked`: confirmed by `name`.
 * `waiting`: for the confirmation of `name`. `asked`: for the confirmation of the person at this seat.
 */
export type CardStanding =
  | { readonly name: 'plain' }
  | { readonly name: 'locked'; readonly owner: string }
  | { readonly name: 'waiting'; readonly owners: string }
  | { readonly name: 'asked'; readonly isShared: boolean };

/** All a list needs to know about a card, seen from one seat. */
export interface CardFacts {
  /** "Lanie · Feels"; one's own say so: "Malaki · you · Feels". */
  readonly label: string;
  readonly paint: PersonColor | 'together';
  readonly dash: PersonDash;
  readonly side: 'start' | 'middle' | 'end';
  readonly standing: CardStanding;
  readonly mayWrite: boolean;
  readonly mayDelete: boolean;
  readonly mayDuplicate: boolean;
  readonly mayTakeBack: boolean;
  /** Words written for the person at this seat that nobody has made their own. */
  readonly mayTurnDown: boolean;
  readonly mayArrange: boolean;
  readonly mayAdd: boolean;
}

/** What of a map the facts depend on. */
export type FactsOf = Pick<CycleMap, 'people' | 'isLocked' | 'floor'>;

/** Depends on the people, the board, the card and the actor alone. */
export function cardFacts(map: FactsOf, card: Card, actor: Actor): CardFacts {
  const { people } = map;
  const index = people.findIndex((person) => person.id === card.owner);
  const owner = people[index];
  const isOwn = actor.person !== null && card.owner === actor.person;
  const standing = standingOf(people, card, actor);
  return {
    label: labelOf(people, card, isOwn),
    paint: owner?.color ?? 'together',
    dash: owner?.dash ?? 'solid',
    side: index === 0 ? 'start' : index === 1 ? 'end' : 'middle',
    standing,
    mayWrite: may(actor, 'change-words', cardSubject(card)),
    mayDelete: may(actor, 'delete-card', cardSubject(card)),
    mayDuplicate: may(actor, 'add-card', ownerSubject(card.owner, map)),
    mayTakeBack: may(actor, 'take-back', cardSubject(card)),
    mayTurnDown: standing.name === 'asked' && !hasConfirmation(card),
    mayArrange: may(actor, 'arrange', boardOf(map)),
    mayAdd: actor.role !== 'observer',
  };
}

function labelOf(people: CycleMap['people'], card: Card, isOwn: boolean): string {
  if (!isOwn) return cardLabel({ people }, card);
  const labels = cardLabels();
  const dot = labels.separator;
  return labelIn({ people }, card, { ...labels, separator: `${dot}${t('outline.you')}${dot}` });
}

function standingOf(people: CycleMap['people'], card: Card, actor: Actor): CardStanding {
  const missing = unconfirmedBy({ people }, card);
  if (actor.person !== null && missing.includes(actor.person)) {
    return { name: 'asked', isShared: card.owner === 'together' };
  }
  if (missing.length > 0) {
    const names = people.filter((person) => missing.includes(person.id)).map((person) => person.name);
    return { name: 'waiting', owners: joinNames(names) };
  }
  const owner = people.find((person) => person.id === card.owner);
  if (!owner || owner.id === actor.person || !hasConfirmation(card)) return { name: 'plain' };
  return { name: 'locked', owner: owner.name };
}
