import type { Actor, Role } from './actor.ts';
import type { Annotation, AnnotationKind } from './annotation.ts';
import { hasConfirmation } from './confirmation.ts';
import type { Card, Owner, Scribe } from './card.ts';
import type { PersonId } from './ids.ts';
import type { RefusalReason } from './refusal.ts';

/** What somebody wants to do to a map, as far as the rules tell acts apart (domain, section 3). */
export const acts = [
  'add-card',
  'change-words',
  'delete-card',
  'take-back',
  'confirm',
  'arrange',
  'draw',
  'write',
  'change-annotation',
  'erase',
  'add-person',
  'change-person',
  'remove-person',
  'name',
  'add-cycle',
  'pause',
  'resume',
  'facilitate',
  'plan',
  'propose',
  'sign',
  'remark',
  'suggest',
  'take-remark-away',
] as const;
/** One of `acts`. */
export type Act = (typeof acts)[number];

/**
 * What is acted upon. `owner`: whose card or which person; null where nobody owns it. `author`: who made an
 * annotation or typed a card. `isConfirmed`: an owner has made the words their own. `isLocked`: the therapist locked the board.
 * `floor`: who alone of the partners may place cards just now, null for everybody.
 */
export interface Subject extends Board {
  readonly owner: Owner | null;
  readonly isConfirmed: boolean;
  readonly author: Scribe | null;
}

/** What the therapist holds back on the board as a whole. */
export interface Board {
  readonly isLocked: boolean;
  readonly floor: PersonId | null;
}

/**
 * `yes` and `no` speak for themselves. `own`: the actor is the owner, or one of them. `unconfirmed`: until an
 * owner confirms. `author`: the actor made it. `unlocked`: unless the board is locked. `own-turn`: own, and while
 * nobody else has the floor. `own-seat`: own, on a seat that nobody else uses; what is everybody's is for this the
 * author's. `unlocked-or-author`: unless the board is locked, and then for who made it. `confirmed`: once an owner has confirmed. `anothers`: confirmed, and not the actor's own. `left-or-got`:
 * the actor made it, or it was left for them.
 */
type Rule =
  | 'yes'
  | 'no'
  | 'own'
  | 'own-turn'
  | 'own-seat'
  | 'unconfirmed'
  | 'confirmed'
  | 'anothers'
  | 'author'
  | 'left-or-got'
  | 'unlocked'
  | 'unlocked-or-author';
type Column = 'therapist' | 'partner' | 'observer';

const table: Readonly<Record<Act, Readonly<Record<Column, Rule>>>> = {
  'add-card': { therapist: 'yes', partner: 'own-turn', observer: 'no' },
  'change-words': { therapist: 'unconfirmed', partner: 'own', observer: 'no' },
  'delete-card': { therapist: 'unconfirmed', partner: 'own', observer: 'no' },
  'take-back': { therapist: 'no', partner: 'own-seat', observer: 'no' },
  confirm: { therapist: 'no', partner: 'own', observer: 'no' },
  arrange: { therapist: 'yes', partner: 'unlocked', observer: 'no' },
  draw: { therapist: 'yes', partner: 'unlocked', observer: 'no' },
  write: { therapist: 'yes', partner: 'unlocked-or-author', observer: 'no' },
  'change-annotation': { therapist: 'author', partner: 'author', observer: 'no' },
  erase: { therapist: 'yes', partner: 'author', observer: 'no' },
  'add-person': { therapist: 'yes', partner: 'no', observer: 'no' },
  'change-person': { therapist: 'yes', partner: 'own', observer: 'no' },
  'remove-person': { therapist: 'yes', partner: 'no', observer: 'no' },
  name: { therapist: 'yes', partner: 'unlocked', observer: 'no' },
  'add-cycle': { therapist: 'yes', partner: 'no', observer: 'no' },
  pause: { therapist: 'yes', partner: 'yes', observer: 'no' },
  resume: { therapist: 'yes', partner: 'no', observer: 'no' },
  facilitate: { therapist: 'yes', partner: 'no', observer: 'no' },
  plan: { therapist: 'yes', partner: 'unlocked', observer: 'no' },
  propose: { therapist: 'yes', partner: 'no', observer: 'no' },
  sign: { therapist: 'no', partner: 'own', observer: 'no' },
  remark: { therapist: 'confirmed', partner: 'anothers', observer: 'no' },
  suggest: { therapist: 'confirmed', partner: 'no', observer: 'no' },
  'take-remark-away': { therapist: 'yes', partner: 'left-or-got', observer: 'no' },
};

/** A shared seat acts as whichever partner its speaker chip names. */
const columns: Readonly<Record<Role, Column>> = {
  therapist: 'therapist',
  partner: 'partner',
  shared: 'partner',
  observer: 'observer',
};

/** True when the rules let this actor do this. The server judges by the same table as the screens. */
export function may(actor: Actor, act: Act, subject: Subject): boolean {
  return whyNot(actor, act, subject) === null;
}

/** The reason for a no, or null when the rules allow it. */
export function whyNot(actor: Actor, act: Act, subject: Subject): RefusalReason | null {
  return judges[table[act][columns[actor.role]]](actor, subject);
}

const judges: Readonly<Record<Rule, (actor: Actor, subject: Subject) => RefusalReason | null>> = {
  yes: () => null,
  no: () => 'not-allowed',
  own: (actor, { owner }) => (isOwner(actor, owner) ? null : 'not-yours'),
  'own-turn': (actor, { owner, floor }) => {
    if (!isOwner(actor, owner)) return 'not-yours';
    return floor === null || floor === actor.person ? null : 'not-your-turn';
  },
  'own-seat': (actor, subject) => {
    const isTheirs = subject.owner === 'together' ? isAuthor(actor, subject) : isOwner(actor, subject.owner);
    return isTheirs && actor.role !== 'shared' ? null : 'not-yours';
  },
  'left-or-got': (actor, subject) =>
    isAuthor(actor, subject) || isOwner(actor, subject.owner) ? null : 'not-yours',
  unconfirmed: (_actor, { isConfirmed }) => (isConfirmed ? 'confirmed-by-owner' : null),
  confirmed: (_actor, { isConfirmed }) => (isConfirmed ? null : 'unconfirmed'),
  anothers: (actor, { owner, isConfirmed }) => {
    if (isOwner(actor, owner)) return 'not-allowed';
    return isConfirmed ? null : 'unconfirmed';
  },
  author: (actor, subject) => (isAuthor(actor, subject) ? null : 'not-yours'),
  unlocked: (_actor, { isLocked }) => (isLocked ? 'locked' : null),
  'unlocked-or-author': (actor, subject) => (subject.isLocked && !isAuthor(actor, subject) ? 'locked' : null),
};

/** A card as the table sees it. */
export function cardSubject(card: Pick<Card, 'owner' | 'phrase'>): Subject {
  const { owner, phrase } = card;
  return { ...boardSubject, owner, author: phrase.scribe, isConfirmed: hasConfirmation(card) };
}

/** A card that does not exist yet, or a person, as the table sees it. */
export function ownerSubject(owner: Owner, board: Board = boardSubject): Subject {
  return { ...boardSubject, ...board, owner };
}

/** An annotation as the table sees it. */
export function annotationSubject(
  annotation: { kind: AnnotationKind; author: Annotation['author'] },
  board: Board = boardSubject,
): Subject {
  return { ...boardOf(board), author: annotation.author };
}

/** An open board as a whole: nobody's in particular. */
export const boardSubject: Subject = {
  owner: null,
  isConfirmed: false,
  author: null,
  isLocked: false,
  floor: null,
};

/** The board of a map as the table sees it, with what the therapist holds back just now. */
export function boardOf({ isLocked, floor }: Board): Subject {
  return { ...boardSubject, isLocked, floor };
}

/** A remark on a card as the table sees it. */
export function remarkSubject({ author, to }: { readonly author: Scribe; readonly to: Owner }): Subject {
  return { ...boardSubject, author, owner: to };
}

/** Under which name this actor writes, or null when nobody says who is speaking. */
export function scribeOf(actor: Actor): Scribe | null {
  return actor.role === 'therapist' ? 'therapist' : actor.role === 'observer' ? null : actor.person;
}

function isAuthor(actor: Actor, { author }: Subject): boolean {
  return scribeOf(actor) !== null && scribeOf(actor) === author;
}

function isOwner(actor: Actor, owner: Owner | null): boolean {
  return actor.person !== null && (owner === 'together' || owner === actor.person);
}
