import { boardOf, cardSubject, cardsOn, ownerSubject, refuse, surfaceOf } from '@undercurrent/cycle';
import type { Actor, Card, CardId, CardKind, CycleMap, Owner, Phrase, Refusal } from '@undercurrent/cycle';
import type { Edit } from '../edit.ts';
import { rankAtEnd } from '../ranks.ts';
import { isOnMap, isOwnersKind, phraseBy, refusedBy, refusedWords } from './card-rules.ts';
import { looseLinks } from './links.ts';

/** Writes other words on a card; the confirmation of anyone else falls with the old words (invariant 3). */
export function changeWords(
  map: CycleMap,
  actor: Actor,
  { id, words }: { readonly id: CardId; readonly words: string },
): readonly Edit[] | Refusal {
  const card = map.cards.get(id);
  if (!card) return refuse('gone');
  const refusal = refusedBy(actor, 'change-words', cardSubject(card)) ?? refusedWords(words);
  if (refusal) return refusal;
  return card.phrase.text === words ? [] : setPhrase(id, phraseBy(actor, card.owner, words));
}

/** Makes a card's words one's own, as they were seen where that is told; only an owner can. */
export function confirmWords(
  map: CycleMap,
  actor: Actor,
  { id, seen }: { readonly id: CardId; readonly seen?: string },
): readonly Edit[] | Refusal {
  const card = map.cards.get(id);
  if (!card) return refuse('gone');
  const refusal = refusedBy(actor, 'confirm', cardSubject(card));
  if (refusal) return refusal;
  if (seen !== undefined && seen !== card.phrase.text) return refuse('changed');
  const { person } = actor;
  if (person === null || card.phrase.confirmedBy.includes(person)) return [];
  return setPhrase(id, { ...card.phrase, confirmedBy: [...card.phrase.confirmedBy, person].sort() });
}

/**
 * Makes a card another kind. On another surface it goes to the end, with no links: beneath cards that hung
 * under it, and new steps that replaced it or left from it, let go of it.
 */
export function changeKind(
  map: CycleMap,
  actor: Actor,
  { id, kind }: { readonly id: CardId; readonly kind: CardKind },
): readonly Edit[] | Refusal {
  const card = map.cards.get(id);
  if (!card) return refuse('gone');
  const refusal = refusedBy(actor, 'change-words', cardSubject(card));
  if (refusal) return refusal;
  if (!isOwnersKind(kind, card.owner)) return refuse('wrong-surface');
  if (card.kind === kind) return [];
  const change: Edit = { kind: 'set', record: 'cards', id, field: 'kind', value: kind };
  if (surfaceOf(kind) === surfaceOf(card.kind)) return [change];
  return refusedBy(actor, 'arrange', boardOf(map)) ?? [change, ...leaveSurface(map, card, kind)];
}

/** Gives a card to somebody else, as far as the actor may add cards for them. Confirmations of others fall. */
export function changeOwner(
  map: CycleMap,
  actor: Actor,
  { id, owner }: { readonly id: CardId; readonly owner: Owner },
): readonly Edit[] | Refusal {
  const card = map.cards.get(id);
  if (!card || !isOnMap(map, owner)) return refuse('gone');
  const refusal =
    refusedBy(actor, 'change-words', cardSubject(card)) ?? refusedBy(actor, 'add-card', ownerSubject(owner));
  if (refusal) return refusal;
  if (!isOwnersKind(card.kind, owner)) return refuse('wrong-surface');
  if (card.owner === owner) return [];
  const loose = looseLinks(map, [{ ...card, owner }]);
  const held = loose.length > 0 ? refusedBy(actor, 'arrange', boardOf(map)) : null;
  if (held) return held;
  const kept = card.phrase.confirmedBy.filter((person) => owner === 'together' || person === owner);
  return [
    { kind: 'set', record: 'cards', id, field: 'owner', value: owner },
    ...(kept.length === card.phrase.confirmedBy.length
      ? []
      : setPhrase(id, { ...card.phrase, confirmedBy: kept })),
    ...loose,
  ];
}

function setPhrase(id: CardId, phrase: Phrase): readonly Edit[] {
  return [{ kind: 'set', record: 'cards', id, field: 'phrase', value: phrase }];
}

/** On another surface a card goes to the end; links and notes that belong to its old place fall away. */
function leaveSurface(map: CycleMap, card: Card, kind: CardKind): readonly Edit[] {
  const own = { kind: 'set', record: 'cards', id: card.id } as const;
  return [
    { ...own, field: 'rank', value: rankAtEnd(cardsOn(map, card.cycle, surfaceOf(kind))) },
    ...(card.edge ? [{ ...own, field: 'edge', value: null } as const] : []),
    ...looseLinks(map, [{ ...card, kind }]),
  ];
}
