import type { PersonId } from '../../ids.ts';
import type { Person } from '../../person.ts';
import type { Voice } from '../grammar.ts';
import type { Agreement } from './verb-forms.ts';

/** Who a word stands for: a person, all together, or whoever is there besides the owner. */
export type Who = PersonId | 'all' | 'rest';

/** In which role somebody is spoken of. */
export type Case = 'subject' | 'object' | 'possessive' | 'absolute' | 'reflexive' | 'emphatic' | 'by-self';

/** The people of a clause, as it tells them. `owner` is whose clause it is, `addressee` whom "you" means in it. */
export interface Cast {
  readonly owner: Who;
  readonly addressee: Who;
  readonly people: readonly Person[];
  readonly voice: Voice;
}

/** Somebody as told, with the way a verb agrees with them. `isPronoun`: a short form may be joined to it. */
export interface Told {
  readonly text: string;
  readonly agreement: Agreement;
  readonly isPronoun: boolean;
}

/** Who has been spoken of in a clause so far. */
export type Mentions = Set<Who>;

type Manner = 'I' | 'you' | 'we' | 'she' | 'he' | 'they';

const pronouns: Readonly<Record<Manner, Readonly<Record<Case, string>> & { agreement: Agreement }>> = {
  I: manner('I me my mine myself', 'am'),
  you: manner('you you your yours yourself', 'are'),
  we: manner('we us our ours ourselves', 'are'),
  she: manner('she her her hers herself', 'is'),
  he: manner('he him his his himself', 'is'),
  they: manner('they them their theirs themself', 'are'),
};

/** Somebody in one role, by pronoun where it is clear whom it means and by name where it is not. */
export function tellWho(who: Who, role: Case, cast: Cast, mentions: Mentions): Told {
  const told =
    who === 'all'
      ? tellAll(role, cast)
      : who === 'rest'
        ? tellRest(role, cast, mentions)
        : tellPerson(who, role, cast, mentions);
  mentions.add(who);
  return told;
}

/** Somebody by name whatever has been said before, unless they speak or listen. */
export function tellByName(who: PersonId, role: Case, cast: Cast, mentions: Mentions): Told {
  mentions.add(who);
  const direct = directManner(who, cast.voice);
  if (direct) return byPronoun(direct, role);
  const person = personOf(who, cast);
  return person ? named(person, role) : tellRest(role, cast, mentions);
}

/** How a person is spoken of to their face, or null when they are told of by name or pronoun. */
export function directManner(who: PersonId, voice: Voice): 'I' | 'you' | null {
  if (voice.kind === 'third') return null;
  return voice.speaker === who ? 'I' : voice.listener === who ? 'you' : null;
}

/** True when nobody else on the map is spoken of with the same pronoun. */
function hasOwnPronoun(person: Person, people: readonly Person[]): boolean {
  if (person.pronouns === 'name') return false;
  return people.every((other) => other.id === person.id || other.pronouns !== person.pronouns);
}

/** Marcus: Marcus’s. */
function possessiveOf(name: string): string {
  return `${name}’s`;
}

function tellPerson(who: PersonId, role: Case, cast: Cast, mentions: Mentions): Told {
  const direct = directManner(who, cast.voice);
  if (direct) return byPronoun(direct, role);
  const person = personOf(who, cast);
  if (!person) return tellRest(role, cast, mentions);
  if (person.pronouns === 'name') return named(person, role);
  const isOwner = who === cast.owner;
  const isKnown = isOwner || mentions.has(who);
  if (boundRoles.has(role) || (isKnown && hasOwnPronoun(person, cast.people)))
    return byPronoun(person.pronouns, role);
  return isOwner && role === 'possessive' ? tellOwn(person.pronouns, mentions) : named(person, role);
}

/** Roles in which a pronoun can only mean the subject. */
const boundRoles: ReadonlySet<Case> = new Set(['reflexive', 'emphatic', 'by-self']);

/** "His" where others are "he" as well: his own, once one of them has been spoken of. */
function tellOwn(as: Manner, mentions: Mentions): Told {
  const told = byPronoun(as, 'possessive');
  return mentions.size > 1 ? { ...told, text: `${told.text} own` } : told;
}

function tellAll(role: Case, cast: Cast): Told {
  const told = byPronoun(cast.voice.kind === 'first' ? 'we' : 'they', role);
  return cast.voice.kind === 'third' && told.text.endsWith('self') ? { ...told, text: 'themselves' } : told;
}

/** Several others, or the one whom a map of one person never names. */
function tellRest(role: Case, cast: Cast, mentions: Mentions): Told {
  if (mentions.has('rest')) return byPronoun('they', role);
  const isOwning = role === 'possessive' || role === 'absolute';
  if (cast.people.length < 3) {
    return { text: `the other person${isOwning ? '’s' : ''}`, agreement: 'is', isPronoun: false };
  }
  return { text: `the others${isOwning ? '’' : ''}`, agreement: 'are', isPronoun: false };
}

function byPronoun(as: Manner, role: Case): Told {
  return { text: pronouns[as][role], agreement: pronouns[as].agreement, isPronoun: true };
}

/** A name stands for itself; where only “himself” would do, the sense is told instead. */
function named(person: Person, role: Case): Told {
  const isOwning = role === 'possessive' || role === 'absolute';
  const text = isOwning
    ? possessiveOf(person.name)
    : role === 'emphatic' || role === 'by-self'
      ? 'alone'
      : person.name;
  return { text, agreement: 'is', isPronoun: false };
}

function personOf(id: PersonId, cast: Cast): Person | null {
  return cast.people.find((one) => one.id === id) ?? null;
}

function manner(forms: string, agreement: Agreement) {
  const [subject = '', object = '', possessive = '', absolute = '', reflexive = ''] = forms.split(' ');
  const bySelf = `by ${reflexive}`;
  return {
    subject,
    object,
    possessive,
    absolute,
    reflexive,
    emphatic: reflexive,
    'by-self': bySelf,
    agreement,
  };
}
