import { boardOf, limits, nothingLeftOut, ownerSubject, refuse } from '@undercurrent/cycle';
import type { Actor, CardId, CycleMap, HandoutProposal, LeftOut, Person, Refusal } from '@undercurrent/cycle';
import type { Edit } from '../edit.ts';
import { isEqual } from '../equal.ts';
import { refusedBy } from './card-rules.ts';

/** Proposes what to hand out, or proposes it otherwise; whatever anybody agreed to before then holds no more. */
export function proposeHandout(
  map: CycleMap,
  actor: Actor,
  proposal: HandoutProposal,
): readonly Edit[] | Refusal {
  const refusal = refusedBy(actor, 'propose', boardOf(map));
  if (refusal) return refusal;
  if (proposal.parts.length === 0) return refuse('not-allowed');
  return isEqual(map.handout, proposal) ? [] : [{ kind: 'set-map', field: 'handout', value: proposal }];
}

/** Closes the proposal: nothing can be taken any more, and what was agreed to is agreed to no longer. */
export function closeHandout(map: CycleMap, actor: Actor): readonly Edit[] | Refusal {
  const refusal = refusedBy(actor, 'propose', boardOf(map));
  if (refusal) return refusal;
  return map.handout === null ? [] : [{ kind: 'set-map', field: 'handout', value: null }];
}

/** Agrees to hand out exactly what the digest stands for, for oneself alone. */
export function agreeToHandout(
  map: CycleMap,
  actor: Actor,
  { digest }: { readonly digest: string },
): readonly Edit[] | Refusal {
  const person = ownRecord(map, actor);
  if (!person || !map.handout) return refuse(person ? 'gone' : 'not-allowed');
  return given(actor, person, digest);
}

/** Takes one’s own agreement back: nothing can be taken from then on. */
export function disagreeWithHandout(map: CycleMap, actor: Actor): readonly Edit[] | Refusal {
  const person = ownRecord(map, actor);
  return person ? given(actor, person, null) : refuse('not-allowed');
}

/** Keeps where it began out of the handout, as far as it is one’s own, or lets it in again. */
export function leaveOutRoots(
  map: CycleMap,
  actor: Actor,
  { isOut }: { readonly isOut: boolean },
): readonly Edit[] | Refusal {
  return leftOut(map, actor, (before) => ({ ...before, roots: isOut }));
}

/** Keeps a card of one’s own, or of everybody’s, out of the handout, or lets it in again. */
export function leaveOutCard(
  map: CycleMap,
  actor: Actor,
  { id, isOut }: { readonly id: CardId; readonly isOut: boolean },
): readonly Edit[] | Refusal {
  const card = map.cards.get(id);
  if (!card) return refuse('gone');
  const isTheirs = card.owner === 'together' || card.owner === actor.person;
  if (!isTheirs) return refuse('not-yours');
  return leftOut(map, actor, ({ roots, cards }) => {
    // What is gone from the map needs no place in the list.
    const others = cards.filter((other) => other !== id && map.cards.has(other));
    return { roots, cards: isOut ? [...others, id] : others };
  });
}

function leftOut(
  map: CycleMap,
  actor: Actor,
  change: (before: LeftOut) => LeftOut,
): readonly Edit[] | Refusal {
  const person = ownRecord(map, actor);
  if (!person) return refuse('not-allowed');
  const refusal = refusedBy(actor, 'sign', ownerSubject(person.id));
  if (refusal) return refusal;
  const before = person.leftOut ?? nothingLeftOut;
  const value = change(before);
  if (value.cards.length > limits.leftOut) return refuse('too-many');
  return isEqual(before, value)
    ? []
    : [{ kind: 'set', record: 'people', id: person.id, field: 'leftOut', value }];
}

function given(actor: Actor, person: Person, value: string | null): readonly Edit[] | Refusal {
  const refusal = refusedBy(actor, 'sign', ownerSubject(person.id));
  if (refusal) return refusal;
  return person.agreedHandout === value
    ? []
    : [{ kind: 'set', record: 'people', id: person.id, field: 'agreedHandout', value }];
}

const ownRecord = (map: CycleMap, actor: Actor): Person | undefined =>
  map.people.find(({ id }) => id === actor.person);
