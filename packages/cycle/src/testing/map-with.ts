import type { Card, CardKind, Owner } from '../card.ts';
import { plainCard } from '../card.ts';
import type { CycleMap } from '../cycle-map.ts';
import { untouchedSettings } from '../cycle-map.ts';
import { createCardId, createCycleId, createPersonId } from '../ids.ts';
import type { CardId, PersonId } from '../ids.ts';
import { nothingGiven } from '../person.ts';
import type { Person } from '../person.ts';

const id = (name: string) => () => name.padEnd(12, '0');
const cycle = createCycleId(id('cycle'));

/** Whom the tests are about. */
export const [lanie, malaki, robin]: readonly [PersonId, PersonId, PersonId] = [
  createPersonId(id('lanie')),
  createPersonId(id('malaki')),
  createPersonId(id('robin')),
];

const cast: readonly Person[] = [
  personOf(lanie, { name: 'Lanie', pronouns: 'she', color: 'purple', shape: 'circle' }),
  personOf(malaki, { name: 'Malaki', pronouns: 'he', color: 'red', shape: 'square' }),
  personOf(robin, { name: 'Robin', pronouns: 'they', color: 'teal', shape: 'triangle' }),
];

/** What a test says of a card: whose, what, and more where it matters. */
export type CardSaid = readonly [Owner, CardKind, Partial<Omit<Card, 'id'>>?];

/** A card by its place among those a test says. */
export const cardAt = (place: number): CardId => createCardId(id(`card${String(place).padStart(4, '0')}`));

/** A map of the first `people` of the cast with these cards, in their order. */
export function mapWith(
  said: readonly CardSaid[],
  { people = 2, ...rest }: Partial<Omit<CycleMap, 'people'>> & { readonly people?: number } = {},
): CycleMap {
  const cards = said.map(([owner, kind, more], place): Card => ({
    id: cardAt(place),
    cycle,
    owner,
    kind,
    phrase: { text: `words ${place}`, scribe: 'therapist', confirmedBy: [] },
    rank: `a${String(place).padStart(4, '0')}`,
    ...plainCard,
    offsets: {},
    ...more,
  }));
  return {
    format: 2,
    people: cast.slice(0, people),
    cycles: [{ id: cycle, kind: 'stuck', name: '', rank: 'a0' }],
    cards: new Map(cards.map((card) => [card.id, card])),
    annotations: new Map(),
    remarks: new Map(),
    clauses: new Map(),
    bin: { cards: new Map(), annotations: new Map(), people: new Map() },
    ...untouchedSettings,
    ...rest,
  };
}

function personOf(person: PersonId, look: Pick<Person, 'name' | 'pronouns' | 'color' | 'shape'>): Person {
  return {
    id: person,
    initials: look.name.slice(0, 1),
    dash: 'solid',
    rank: person,
    ...nothingGiven,
    ...look,
  };
}
