import { boardOf, limits, onePersonsTemplate, ownerSubject, refuse } from '@undercurrent/cycle';
import type { Actor, CycleMap, Person, PersonId, Refusal } from '@undercurrent/cycle';
import type { Edit, PersonFields } from '../edit.ts';
import { completePerson, createPersonEdit } from '../first-edits.ts';
import type { PersonPart } from '../first-edits.ts';
import { rankAtEnd } from '../ranks.ts';
import { refusedBy } from './card-rules.ts';

/**
 * Adds a person; what is left out is chosen for them. A taken colour or shape is refused (invariant 6), and so is
 * anybody at all on a map of one person: the other may come to see it there.
 */
export function addPerson(
  map: CycleMap,
  actor: Actor,
  { id, person }: { readonly id: PersonId; readonly person: PersonPart },
): readonly Edit[] | Refusal {
  if (map.people.length >= limits.people) return refuse('too-many');
  if (map.template === onePersonsTemplate) return refuse('one-person-alone');
  const refusal = refusedBy(actor, 'add-person', boardOf(map)) ?? refusedPart(map.people, person);
  if (refusal) return refusal;
  return [createPersonEdit(completePerson(person, map.people, [], { id, rank: rankAtEnd(map.people) }))];
}

/** Changes what is known of a person; a colour or shape that another wears is refused (invariant 6). */
export function changePerson(
  map: CycleMap,
  actor: Actor,
  { id, part }: { readonly id: PersonId; readonly part: Partial<PersonPart> },
): readonly Edit[] | Refusal {
  const person = map.people.find((one) => one.id === id);
  if (!person) return refuse('gone');
  const others = map.people.filter((one) => one.id !== id);
  const refusal = refusedBy(actor, 'change-person', ownerSubject(id)) ?? refusedPart(others, part);
  if (refusal) return refusal;
  const before = new Map<string, unknown>(Object.entries(person));
  return setEdits(id, { ...person, ...chosen(part) }).filter((edit) => edit.value !== before.get(edit.field));
}

/** Takes a person off the map, the floor with them: never one of the last two, nor one who still has cards. */
export function removePerson(
  map: CycleMap,
  actor: Actor,
  { id }: { readonly id: PersonId },
): readonly Edit[] | Refusal {
  if (!map.people.some((person) => person.id === id)) return refuse('gone');
  const refusal = refusedBy(actor, 'remove-person', ownerSubject(id));
  if (refusal) return refusal;
  if (map.people.length <= 2) return refuse('last-two-people');
  for (const card of map.cards.values()) if (card.owner === id) return refuse('person-has-cards');
  return [
    { kind: 'delete', record: 'people', id },
    ...(map.floor === id ? [{ kind: 'set-map', field: 'floor', value: null } as const] : []),
  ];
}

function setEdits(id: PersonId, person: Person): readonly Extract<Edit, { kind: 'set' }>[] {
  const own = { kind: 'set', record: 'people', id } as const;
  return [
    { ...own, field: 'name', value: person.name },
    { ...own, field: 'pronouns', value: person.pronouns },
    { ...own, field: 'initials', value: person.initials },
    { ...own, field: 'color', value: person.color },
    { ...own, field: 'shape', value: person.shape },
    { ...own, field: 'dash', value: person.dash },
  ];
}

/** The part without what is left out, so that spreading it over a person takes nothing away. */
function chosen(part: Partial<PersonPart>): Partial<PersonFields> {
  const { name, pronouns, initials, color, shape, dash } = part;
  return {
    ...(name !== undefined && { name }),
    ...(pronouns && { pronouns }),
    ...(initials !== undefined && { initials }),
    ...(color && { color }),
    ...(shape && { shape }),
    ...(dash && { dash }),
  };
}

function refusedPart(others: readonly Person[], part: Partial<PersonPart>): Refusal | null {
  if (part.name?.trim() === '') return refuse('empty-words');
  if ((part.name?.length ?? 0) > limits.name) return refuse('too-long');
  if ((part.initials?.length ?? 0) > limits.initials) return refuse('too-long');
  const isTaken = others.some((other) => other.color === part.color || other.shape === part.shape);
  return isTaken ? refuse('not-unique') : null;
}
