import {
  createAnnotationId,
  createCardId,
  createCycleId,
  createPersonId,
  nothingGiven,
} from '@undercurrent/cycle';
import type { CardId, ExampleId, PersonId, RandomPart } from '@undercurrent/cycle';
import { examples } from '@undercurrent/cycle/examples';
import type { ExampleAnchor, ExampleMap } from '@undercurrent/cycle/examples';
import { generateNKeysBetween } from 'fractional-indexing';
import { bareCard } from './commands/place-card.ts';
import type { Edit } from './edit.ts';
import { createPersonEdit } from './first-edits.ts';

/** The content of a new map with what a couple of ours says on it, marked as an example, its water raised. */
export function exampleEdits(random: RandomPart, example: ExampleId = 'lanie-and-malaki'): readonly Edit[] {
  return [
    ...filledEdits(examples[example], random),
    { kind: 'set-map', field: 'isExample', value: true },
    { kind: 'set-map', field: 'isBeneathRaised', value: true },
  ];
}

/** The content of a new map with everything of an example on it; all words are confirmed by their owners. */
export function filledEdits(example: ExampleMap, random: RandomPart): readonly Edit[] {
  const personIds = new Map(example.people.map((person) => [person.key, createPersonId(random)]));
  const cardIds = new Map(example.cards.map((card) => [card.key, createCardId(random)]));
  const peopleRanks = ranksFor(example.people.length);
  const author = (key: string) => personIds.get(key) ?? 'therapist';
  const beside = (anchor: ExampleAnchor | undefined) =>
    anchor ? { card: idOf(cardIds, anchor.card), by: anchor.by } : null;
  return [
    ...example.people.map(({ key, ...person }, index) =>
      createPersonEdit({
        ...person,
        ...nothingGiven,
        id: idOf(personIds, key),
        rank: peopleRanks[index] ?? '',
      }),
    ),
    ...cycleWithCards(example, personIds, cardIds, random),
    ...example.labels.map((label): Edit => ({
      kind: 'create',
      record: 'annotations',
      id: createAnnotationId(random),
      fields: {
        kind: 'label',
        author: author(label.author),
        at: label.at,
        anchor: beside(label.anchor),
        words: label.words,
      },
    })),
    ...example.strokes.map(({ author: key, anchor, points, ...stroke }): Edit => ({
      kind: 'create',
      record: 'annotations',
      id: createAnnotationId(random),
      fields: {
        ...stroke,
        kind: 'ink',
        brush: 'pen',
        pressures: [],
        author: author(key),
        anchor: beside(anchor),
        points: [...points],
      },
    })),
  ];
}

function cycleWithCards(
  example: ExampleMap,
  personIds: ReadonlyMap<string, PersonId>,
  cardIds: ReadonlyMap<string, CardId>,
  random: RandomPart,
): readonly Edit[] {
  const cycle = createCycleId(random);
  const ranks = ranksFor(example.cards.length);
  const linked = (key: string | undefined) => (key === undefined ? null : idOf(cardIds, key));
  return [
    {
      kind: 'create',
      record: 'cycles',
      id: cycle,
      fields: { kind: 'stuck', name: example.cycleName, rank: ranksFor(1)[0] ?? '' },
    },
    ...example.cards.map((card, index): Edit => {
      const owner = personIds.get(card.owner) ?? 'together';
      const owners = owner === 'together' ? [...personIds.values()] : [owner];
      return {
        kind: 'create',
        record: 'cards',
        id: idOf(cardIds, card.key),
        fields: {
          ...bareCard,
          cycle,
          owner,
          kind: card.kind,
          phrase: { text: card.words, scribe: owners[0] ?? 'therapist', confirmedBy: owners },
          rank: ranks[index] ?? '',
          under: linked(card.under),
          replaces: linked(card.replaces),
          exit: linked(card.exit),
        },
      };
    }),
  ];
}

function ranksFor(count: number): readonly string[] {
  return generateNKeysBetween(null, null, count);
}

function idOf<Id>(ids: ReadonlyMap<string, Id>, key: string): Id {
  const id = ids.get(key);
  if (id === undefined) throw new Error('an example names a key that it does not have');
  return id;
}
