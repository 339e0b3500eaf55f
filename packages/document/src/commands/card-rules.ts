import { limits, refuse, scribeOf, sharedKinds, whyNot } from '@undercurrent/cycle';
import type { Act, Actor, CardKind, CycleMap, Owner, Phrase, Refusal, Subject } from '@undercurrent/cycle';

/** The refusal of the permission table, or null when it allows the act. */
export function refusedBy(actor: Actor, act: Act, subject: Subject): Refusal | null {
  const reason = whyNot(actor, act, subject);
  return reason && refuse(reason);
}

/** The refusal of words that cannot be a card's, or null. Words are kept as typed (invariant 9). */
export function refusedWords(words: string, max: number = limits.words): Refusal | null {
  if (words.trim() === '') return refuse('empty-words');
  return words.length > max ? refuse('too-long') : null;
}

/** Words as this actor puts them down: made their own at once where they are an owner, else unconfirmed. */
export function phraseBy(actor: Actor, owner: Owner, text: string): Phrase {
  const scribe = scribeOf(actor) ?? 'therapist';
  const isOwners = scribe !== 'therapist' && (owner === 'together' || owner === scribe);
  return { text, scribe, confirmedBy: isOwners ? [scribe] : [] };
}

/** True when an owner is a person of this map, or all of them. */
export function isOnMap(map: CycleMap, owner: Owner): boolean {
  return owner === 'together' || map.people.some((person) => person.id === owner);
}

/** True when a kind may belong to this owner: only roots and new steps are everybody's. */
export function isOwnersKind(kind: CardKind, owner: Owner): boolean {
  return owner !== 'together' || sharedKinds.includes(kind);
}
