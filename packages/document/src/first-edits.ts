import {
  createCycleId,
  createPersonId,
  nothingGiven,
  suggestInitials,
  suggestMarks,
} from '@undercurrent/cycle';
import type {
  Language,
  Layout,
  Person,
  PersonColor,
  PersonDash,
  PersonShape,
  Pronouns,
  RandomPart,
  TemplateId,
} from '@undercurrent/cycle';
import { generateNKeysBetween } from 'fractional-indexing';
import type { CreateEdit, Edit } from './edit.ts';
import { defaultSettings } from './read-settings.ts';

/** What must be known of a person; what is left out is chosen for them. */
export interface PersonPart {
  readonly name: string;
  readonly pronouns: Pronouns;
  readonly initials?: string | undefined;
  readonly color?: PersonColor | undefined;
  readonly shape?: PersonShape | undefined;
  readonly dash?: PersonDash | undefined;
}

/** How a new map is begun: with which template, in the layout that suits it. */
export interface Beginning {
  readonly template: TemplateId;
  readonly layout: Layout;
}

/**
 * The first content of a new map: its people, one empty cycle they are stuck in, what it is begun with, and the language
 * in which its story is told.
 */
export function firstEdits(
  people: readonly PersonPart[],
  random: RandomPart,
  beginning?: Beginning,
  language?: Language,
): readonly Edit[] {
  const ranks = generateNKeysBetween(null, null, people.length);
  const settled: Person[] = [];
  for (const [index, part] of people.entries()) {
    const place = { id: createPersonId(random), rank: ranks[index] ?? '' };
    settled.push(completePerson(part, settled, people.slice(index + 1), place));
  }
  return [
    ...settled.map((person) => createPersonEdit(person)),
    {
      kind: 'create',
      record: 'cycles',
      id: createCycleId(random),
      fields: { kind: 'stuck', name: '', rank: generateNKeysBetween(null, null, 1)[0] ?? '' },
    },
    { kind: 'set-map', field: 'layout', value: beginning?.layout ?? defaultSettings.layout },
    ...(language ? [{ kind: 'set-map', field: 'language', value: language } as const] : []),
    ...(beginning ? [{ kind: 'set-map', field: 'template', value: beginning.template } as const] : []),
  ];
}

/** The edit that puts a person on the map. */
export function createPersonEdit(person: Person): CreateEdit {
  const { id, ...fields } = person;
  return { kind: 'create', record: 'people', id, fields };
}

/** A whole person: marks that are left out, or taken by `others`, are the first that nobody wears or wishes. */
export function completePerson(
  part: PersonPart,
  others: readonly Person[],
  later: readonly PersonPart[],
  { id, rank }: Pick<Person, 'id' | 'rank'>,
): Person {
  const free = suggestMarks([...others, ...later]);
  const isFree = (mark: 'color' | 'shape' | 'dash') => others.every((other) => other[mark] !== part[mark]);
  return {
    id,
    rank,
    name: part.name,
    pronouns: part.pronouns,
    initials:
      part.initials ||
      suggestInitials(
        part.name,
        others.map((other) => other.initials),
      ),
    color: part.color && isFree('color') ? part.color : free.color,
    shape: part.shape && isFree('shape') ? part.shape : free.shape,
    dash: part.dash ?? free.dash,
    ...nothingGiven,
  };
}
