import { ownerSubject, refuse } from '@undercurrent/cycle';
import type { Actor, CycleMap, Refusal } from '@undercurrent/cycle';
import type { Edit } from '../edit.ts';
import { refusedBy } from './card-rules.ts';

/** Says for oneself, and for nobody else, that it is fine how words are shared and kept. */
export function giveConsent(
  map: CycleMap,
  actor: Actor,
  { atMs }: { readonly atMs: number },
): readonly Edit[] | Refusal {
  return consented(map, actor, atMs);
}

/** Takes one's own consent back; nothing else changes. */
export function takeConsentBack(map: CycleMap, actor: Actor): readonly Edit[] | Refusal {
  return consented(map, actor, null);
}

function consented(map: CycleMap, actor: Actor, value: number | null): readonly Edit[] | Refusal {
  const person = map.people.find(({ id }) => id === actor.person);
  if (!person) return refuse('not-allowed');
  const refusal = refusedBy(actor, 'sign', ownerSubject(person.id));
  if (refusal) return refusal;
  const isSame = (person.consentAtMs === null) === (value === null);
  return isSame ? [] : [{ kind: 'set', record: 'people', id: person.id, field: 'consentAtMs', value }];
}
