import type { Actor, Role } from './actor.ts';
import type { Annotation, AnnotationKind } from './annotation.ts';
import { hasConfirmation } from './confirmation.ts';
import type { Card, Owner, Scribe } from './card.ts';
import type { RefusalReason } from './refusal.ts';

/** What somebody wants to do to a map, as far as the rules tell acts apart (domain, section 3). */
export const acts = [
  'add-card',
  'change-words',
  'delete-card',
  'confirm',
  'arrange',
  'draw',
  'change-annotation',
  'erase',
  'add-person',
  'change-person',
  'remove-person',
  'name',
  'add-cycle',
  'pause',
  'resume',
] as const;
/** One of `acts`. */
export type Act = (typeof acts)[number];

/**
 * What is acted upon. `owner`: whose card or which person; null where nobody owns it. `author`: who made an
 * annotation. `isConfirmed`: an owner has made the words their own. `isLocked`: the therapist locked the board.
 */
export interface Subject {
  readonly owner: Owner | null;
  readonly isConfirmed: boolean;
  readonly author: Scribe | null;
  readonly isLocked: boolean;
}

/**
 * `yes` and `no` speak for themselves. `own`: the actor is the owner, or one of them. `unconfirmed`: until an
 * owner confirms. `author`: the actor made it. `unlocked`: unless the board is locked.
 */
type Rule = 'yes' | 'no' | 'own' | 'unconfirmed' | 'author' | 'unlocked';
type Column = 'therapist' | 'partner' | 'observer';

const table: Readonly<Record<Act, Readonly<Record<Column, Rule>>>> = {
  'add-card': { therapist: 'yes', partner: 'own', observer: 'no' },
  'change-words': { therapist: 'unconfirmed', partner: 'own', observer: 'no' },
  'delete-card': { therapist: 'unconfirmed', partner: 'own', observer: 'no' },
  confirm: { therapist: 'no', partner: 'own', observer: 'no' },
  arrange: { therapist: 'yes', partner: 'unlocked', observer: 'no' },
  draw: { therapist: 'yes', partner: 'unlocked', observer: 'no' },
  'change-annotation': { therapist: 'author', partner: 'author', observer: 'no' },
  erase: { therapist: 'yes', partner: 'author', observer: 'no' },
  'add-person': { therapist: 'yes', partner: 'no', observer: 'no' },
  'change-person': { therapist: 'yes', partner: 'own', observer: 'no' },
  'remove-person': { therapist: 'yes', partner: 'no', observer: 'no' },
  name: { therapist: 'yes', partner: 'unlocked', observer: 'no' },
  'add-cycle': { therapist: 'yes', partner: 'no', observer: 'no' },
  pause: { therapist: 'yes', partner: 'yes', observer: 'no' },
  resume: { therapist: 'yes', partner: 'no', observer: 'no' },
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
  switch (table[act][columns[actor.role]]) {
    case 'yes':
      return null;
    case 'no':
      return 'not-allowed';
    case 'own':
      return isOwner(actor, subject.owner) ? null : 'not-yours';
    case 'unconfirmed':
      return subject.isConfirmed ? 'confirmed-by-owner' : null;
    case 'author':
      return scribeOf(actor) !== null && scribeOf(actor) === subject.author ? null : 'not-yours';
    case 'unlocked':
      return subject.isLocked ? 'locked' : null;
  }
}

/** A card as the table sees it. */
export function cardSubject(card: Pick<Card, 'owner' | 'phrase'>): Subject {
  return { ...boardSubject, owner: card.owner, isConfirmed: hasConfirmation(card) };
}

/** A card that does not exist yet, or a person, as the table sees it. */
export function ownerSubject(owner: Owner): Subject {
  return { ...boardSubject, owner };
}

/** An annotation as the table sees it. */
export function annotationSubject(annotation: {
  kind: AnnotationKind;
  author: Annotation['author'];
}): Subject {
  return { ...boardSubject, author: annotation.author };
}

/** The board as a whole: nobody's in particular. */
export const boardSubject: Subject = { owner: null, isConfirmed: false, author: null, isLocked: false };

/** Under which name this actor writes, or null when nobody says who is speaking. */
export function scribeOf(actor: Actor): Scribe | null {
  return actor.role === 'therapist' ? 'therapist' : actor.role === 'observer' ? null : actor.person;
}

function isOwner(actor: Actor, owner: Owner | null): boolean {
  return actor.person !== null && (owner === 'together' || owner === actor.person);
}
