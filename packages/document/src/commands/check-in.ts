import { limits, ownerSubject, refuse } from '@undercurrent/cycle';
import type { Actor, CheckIn, CycleMap, Refusal } from '@undercurrent/cycle';
import type { Edit } from '../edit.ts';
import { refusedBy } from './card-rules.ts';

/** Shares how it went since last time, for oneself alone. */
export function shareCheckIn(map: CycleMap, actor: Actor, checkIn: CheckIn): readonly Edit[] | Refusal {
  if (checkIn.words.length > limits.label) return refuse('too-long');
  return setCheckIn(map, actor, { ...checkIn, words: checkIn.words.trim() });
}

/** Takes one's own answer away again. */
export function takeCheckInBack(map: CycleMap, actor: Actor): readonly Edit[] | Refusal {
  return setCheckIn(map, actor, null);
}

function setCheckIn(map: CycleMap, actor: Actor, value: CheckIn | null): readonly Edit[] | Refusal {
  const person = map.people.find(({ id }) => id === actor.person);
  if (!person) return refuse('not-allowed');
  const refusal = refusedBy(actor, 'sign', ownerSubject(person.id));
  if (refusal) return refusal;
  if (person.checkIn === value) return [];
  return [{ kind: 'set', record: 'people', id: person.id, field: 'checkIn', value }];
}
