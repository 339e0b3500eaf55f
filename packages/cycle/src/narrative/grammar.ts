import type { Card, Owner } from '../card.ts';
import type { CardId, PersonId } from '../ids.ts';
import type { Language } from '../language.ts';
import type { Person } from '../person.ts';

/** Through whose eyes a story is told: everybody by name, or one speaker’s, to a listener or to nobody. */
export type Voice =
  | { readonly kind: 'third' }
  | { readonly kind: 'first'; readonly speaker: PersonId; readonly listener: PersonId | null };

/** What every clause of one telling has in common. */
export interface Telling {
  readonly people: readonly Person[];
  readonly voice: Voice;
  /** What this couple calls the cycle. */
  readonly cycleWord: string;
}

/**
 * One person’s turn on the ring. `addressee` is whom they mean by "you": the one whose turn came before, or the
 * rest. `isAnswer`: the turn before holds a move, so that the cue need not say again what the other did.
 */
export interface TurnToTell {
  readonly owner: Person;
  readonly addressee: PersonId | 'rest';
  readonly cards: readonly Card[];
  readonly isAnswer: boolean;
}

/** What lies beneath for one person: their cards under the waterline. */
export interface DepthToTell {
  readonly owner: Person;
  readonly addressee: PersonId | 'rest';
  readonly cards: readonly Card[];
}

/** One new step: the ring card it replaces, and the turn in which it is taken, where the map knows them. */
export interface StepToTell {
  readonly step: Card;
  /** The early sign that was written down for it, if any. */
  readonly cue: string;
  readonly replaced: Card | null;
  readonly turn: TurnToTell | null;
}

/** The new steps of one person, or of all together. */
export interface PlanToTell {
  readonly owner: Person | 'together';
  readonly addressee: PersonId | 'rest';
  readonly steps: readonly StepToTell[];
}

/**
 * A clause in words. `isQuoted`: it holds words that could only be repeated, and stands beside other clauses
 * instead of under them. `asides`: cards whose author may be asked for something.
 */
export interface ToldWords {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly cards: readonly CardId[];
  readonly asides: readonly Aside[];
}

/**
 * Something for the author of a card alone. `about-other`: it says what somebody else does; what do they do then?
 * `unread`: it could only be quoted.
 */
export interface Aside {
  readonly kind: 'about-other' | 'unread';
  readonly card: CardId;
}

/** What stands around the clauses of a sentence and belongs to nobody. */
export interface Glue {
  readonly opening: string;
  readonly between: string;
  readonly closing: string;
}

/** An arrow’s sentence before its glue. */
export interface ArrowToJoin {
  /** The clause of the one who begins; null where one person is alone on the ring. */
  readonly before: { readonly text: string; readonly isQuoted: boolean } | null;
  /** True for the arrow that closes the ring. */
  readonly isClosing: boolean;
}

/**
 * One language’s way to tell. A clause is always grammatical between its glue, whatever was typed: what cannot be
 * told is quoted. No telling says that one person makes or causes what another feels.
 */
export interface Grammar {
  readonly language: Language;
  /** What somebody does, as the first half of an arrow’s sentence. */
  readonly tellBefore: (turn: TurnToTell, telling: Telling) => ToldWords;
  /** What somebody feels and does then, as its second half. */
  readonly tellAfter: (turn: TurnToTell, telling: Telling) => ToldWords;
  readonly tellDepth: (depth: DepthToTell, telling: Telling) => ToldWords;
  readonly tellPlan: (plan: PlanToTell, telling: Telling) => ToldWords;
  /** A clause in its owner’s own wording, told in this voice; null when it can only be shown as written. */
  readonly retell: (text: string, owner: Person, telling: Telling) => string | null;
  readonly joinArrow: (arrow: ArrowToJoin, telling: Telling) => Glue;
  readonly joinDepths: Glue;
  readonly joinPlan: Glue;
}

/** Whose clause it is: one person’s, or everybody’s. */
export type ClauseOwner = Owner;
