import { cardSubject, cardsOn, ownerSubject, refuse, surfaceOf } from '@undercurrent/cycle';
import type { Actor, Card, CardId, CardKind, CycleMap, Owner, Phrase, Refusal } from '@undercurrent/cycle';
import type { Edit } from '../edit.ts';
import { rankAtEnd } from '../ranks.ts';
import { canBelongTo, isOnMap, isOwnersKind, phraseBy, refusedBy, refusedWords } from './card-rules.ts';

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

/** Makes a card's words one's own; only an owner can. */
export function confirmWords(
  map: CycleMap,
  actor: Actor,
  { id }: { readonly id: CardId },
): readonly Edit[] | Refusal {
  const card = map.cards.get(id);
  if (!card) return refuse('gone');
  const refusal = refusedBy(actor, 'confirm', cardSubject(card));
  if (refusal) return refusal;
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
  return surfaceOf(kind) === surfaceOf(card.kind) ? [change] : [change, ...leaveSurface(map, card, kind)];
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
  const kept = card.phrase.confirmedBy.filter((person) => owner === 'together' || person === owner);
  const moved = { ...card, owner };
  return [
    { kind: 'set', record: 'cards', id, field: 'owner', value: owner },
    ...(kept.length === card.phrase.confirmedBy.length
      ? []
      : setPhrase(id, { ...card.phrase, confirmedBy: kept })),
    ...brokenLinks(map, moved),
  ];
}

function setPhrase(id: CardId, phrase: Phrase): readonly Edit[] {
  return [{ kind: 'set', record: 'cards', id, field: 'phrase', value: phrase }];
}

function leaveSurface(map: CycleMap, card: Card, kind: CardKind): readonly Edit[] {
  const order = cardsOn(map, card.cycle, surfaceOf(kind));
  const own = { kind: 'set', record: 'cards', id: card.id } as const;
  return [
    { ...own, field: 'rank', value: rankAtEnd(order) },
    ...(card.under ? [{ ...own, field: 'under', value: null } as const] : []),
    ...(card.replaces ? [{ ...own, field: 'replaces', value: null } as const] : []),
    ...(card.exit ? [{ ...own, field: 'exit', value: null } as const] : []),
    ...(card.edge ? [{ ...own, field: 'edge', value: null } as const] : []),
    ...letGo(map, (link) => link === card.id),
  ];
}

/** Links from and to a card whose owner has become another, as far as they no longer hold (invariant 7). */
function brokenLinks(map: CycleMap, moved: Card): readonly Edit[] {
  const edits: Edit[] = [];
  for (const card of map.cards.values()) {
    const now = card.id === moved.id ? moved : card;
    for (const field of ['under', 'replaces'] as const) {
      const link = now[field];
      if (link === null || (now !== moved && link !== moved.id)) continue;
      const target = link === moved.id ? moved : map.cards.get(link);
      if (!canBelongTo(now, target)) {
        edits.push({ kind: 'set', record: 'cards', id: now.id, field, value: null });
      }
    }
  }
  return edits;
}

function letGo(map: CycleMap, isGone: (link: CardId | null) => boolean): readonly Edit[] {
  return [...map.cards.values()].flatMap((card) =>
    (['under', 'replaces', 'exit'] as const).flatMap((field): readonly Edit[] =>
      isGone(card[field]) ? [{ kind: 'set', record: 'cards', id: card.id, field, value: null }] : [],
    ),
  );
}
