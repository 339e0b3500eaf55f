import {
  annotationSubject,
  boardOf,
  cardKinds,
  cardSubject,
  hasConfirmation,
  may,
  ownerSubject,
  scribeOf,
  sharedKinds,
  surfaceOf,
  unconfirmedBy,
  hasWords,
} from '@undercurrent/cycle';
import type { Actor, Annotation, Card, CardKind, CycleMap, Owner, Person } from '@undercurrent/cycle';
import { linksFor } from './link-offer.ts';
import type { LinkOffer } from './link-offer.ts';

/** What can be done with a selection: only what this actor may do. */
export interface CardOffer {
  /** The one card that is selected, or null for several things or a note. */
  readonly card: Card | null;
  readonly canWrite: boolean;
  readonly canConfirm: boolean;
  /** Words written for this actor, which nobody has made their own: they may be taken down at once. */
  readonly canTurnDown: boolean;
  /** Whose confirmation is missing, when this actor can't give it. */
  readonly waitsFor: readonly Person[];
  /** Whom the card can be given to; empty when it can't be given away. */
  readonly owners: readonly Owner[];
  readonly kinds: readonly CardKind[];
  /** Where the card may be linked to on the ring, or null for a card that has no such link. */
  readonly links: LinkOffer | null;
  readonly canInsertAfter: boolean;
  readonly canNoteEdge: boolean;
  readonly canDuplicate: boolean;
  readonly canDelete: boolean;
  /** The one card that is selected is this actor's to take back. */
  readonly canTakeBack: boolean;
}

/** Null for nothing selected, or nothing that is still there. */
export function offerFor(map: CycleMap, actor: Actor, ids: readonly string[]): CardOffer | null {
  const chosen = new Set(ids);
  const cards = [...map.cards.values()].filter((card) => chosen.has(card.id));
  const notes = [...map.annotations.values()].filter((note) => chosen.has(note.id));
  if (cards.length + notes.length === 0) return null;
  const [card] = cards;
  const shared = {
    canDuplicate: canDuplicate({ map, actor }, cards, notes),
    canDelete: canDelete(actor, cards, notes),
  };
  if (card && cards.length + notes.length === 1) return { ...offerForCard(map, actor, card), ...shared };
  const [note] = notes;
  const canWrite = ids.length === 1 && note !== undefined && hasWords(note) && mayWrite(map, actor, note);
  return { ...nothing, ...shared, canWrite };
}

const nothing = {
  card: null,
  canWrite: false,
  canConfirm: false,
  canTurnDown: false,
  waitsFor: [],
  owners: [],
  kinds: [],
  links: null,
  canInsertAfter: false,
  canNoteEdge: false,
  canTakeBack: false,
} as const;

function offerForCard(map: CycleMap, actor: Actor, card: Card) {
  const canWrite = may(actor, 'change-words', cardSubject(card));
  const missing = unconfirmedBy(map, card);
  const canConfirm =
    may(actor, 'confirm', cardSubject(card)) && actor.person !== null && missing.includes(actor.person);
  const isOnRing = surfaceOf(card.kind) === 'ring';
  const mayArrange = may(actor, 'arrange', boardOf(map));
  return {
    card,
    canWrite,
    canConfirm,
    canTurnDown: canConfirm && !hasConfirmation(card) && may(actor, 'delete-card', cardSubject(card)),
    waitsFor: canConfirm ? [] : map.people.filter(({ id }) => missing.includes(id)),
    owners: canWrite ? ownersFor(map, actor, card) : [],
    kinds: canWrite ? kindsFor(card) : [],
    links: mayArrange ? linksFor(map, card) : null,
    canInsertAfter: isOnRing && actor.role !== 'observer',
    canNoteEdge: isOnRing && mayArrange,
    canTakeBack: may(actor, 'take-back', cardSubject(card)),
  };
}

function ownersFor(map: CycleMap, actor: Actor, card: Card): readonly Owner[] {
  const everybody: readonly Owner[] = [
    ...map.people.map(({ id }) => id),
    ...(sharedKinds.includes(card.kind) ? (['together'] as const) : []),
  ];
  const allowed = everybody.filter(
    (owner) => owner === card.owner || may(actor, 'add-card', ownerSubject(owner)),
  );
  return allowed.length > 1 ? allowed : [];
}

function kindsFor(card: Card): readonly CardKind[] {
  return card.owner === 'together' ? cardKinds.filter((kind) => sharedKinds.includes(kind)) : cardKinds;
}

function canDuplicate(
  { map, actor }: { readonly map: CycleMap; readonly actor: Actor },
  cards: readonly Card[],
  notes: readonly Annotation[],
): boolean {
  return (
    cards.every((card) => may(actor, 'add-card', ownerSubject(card.owner, map))) &&
    (notes.length === 0 || (may(actor, 'draw', boardOf(map)) && scribeOf(actor) !== null))
  );
}

function canDelete(actor: Actor, cards: readonly Card[], notes: readonly Annotation[]): boolean {
  return (
    cards.every((card) => may(actor, 'delete-card', cardSubject(card))) &&
    notes.every((note) => may(actor, 'erase', annotationSubject(note)))
  );
}

function mayWrite(map: CycleMap, actor: Actor, note: Annotation): boolean {
  return may(actor, 'write', annotationSubject(note, map));
}
