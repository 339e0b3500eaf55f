import type { Actor } from './actor.ts';
import type { Card, Owner, RingKind } from './card.ts';
import type { Person } from './person.ts';
import { ringTurns } from './ring.ts';

/** Whose card comes next on the ring, probably, and of which kind. */
export interface NextCard {
  readonly owner: Owner;
  readonly kind: RingKind;
}

/**
 * What quick add should propose after the last card of `ring` (pass the part before the place of insertion).
 * A turn goes cue, feeling, move; after a move the other one speaks, and begins with a feeling, because the
 * move was the cue. A partner is never proposed another's card. `people` must not be empty.
 */
export function guessNext(ring: readonly Card[], people: readonly Person[], actor: Actor): NextCard {
  const last = ring.at(-1);
  const self = actor.role === 'therapist' ? null : actor.person;
  if (!last || last.owner === 'together') return { owner: self ?? firstOf(people), kind: 'cue' };
  if (people.length === 1) return { owner: last.owner, kind: kindAlone(ring) };
  const kinds = turnOf(ring, last).map((card) => card.kind);
  const hasMoved = kinds.includes('move');
  const owner = self ?? (hasMoved ? personAfter(people, last.owner) : last.owner);
  const isNextAMove = owner === last.owner && !hasMoved && kinds.includes('feeling');
  return { owner, kind: isNextAMove ? 'move' : 'feeling' };
}

/** Nobody answers a move: what it sets off comes next. */
function kindAlone(ring: readonly Card[]): RingKind {
  const said = ring.slice(ring.findLastIndex((card) => card.kind === 'move') + 1).map((card) => card.kind);
  if (said.length === 0) return 'cue';
  return said.includes('feeling') ? 'move' : 'feeling';
}

function turnOf(ring: readonly Card[], card: Card): readonly Card[] {
  return ringTurns(ring).find((turn) => turn.cards.includes(card))?.cards ?? [];
}

function personAfter(people: readonly Person[], owner: Owner): Owner {
  const index = people.findIndex((person) => person.id === owner);
  return people[(index + 1) % people.length]?.id ?? owner;
}

function firstOf(people: readonly Person[]): Owner {
  return people[0]?.id ?? 'together';
}
