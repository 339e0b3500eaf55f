import type { Card, CardKind, CycleMap, Person, Pronouns } from '@undercurrent/cycle';
import {
  createCardId,
  createCycleId,
  createPersonId,
  nothingGiven,
  plainCard,
  untouchedSettings,
} from '@undercurrent/cycle';
import { englishGrammar, sentenceText, tellStory } from '@undercurrent/cycle/narrative';
import type { Story, StorySource } from '@undercurrent/cycle/narrative';

/** A card to be told: whose it is, by the person’s place on the map, of which kind, and its words. */
export type CardToTell = readonly [owner: number | 'together', kind: CardKind, words: string];

const cycle = createCycleId(() => 'told0000');

/** People by name and pronouns, in the order in which they stand on the map. */
export function peopleOf(named: readonly (readonly [name: string, pronouns: Pronouns])[]): readonly Person[] {
  return named.map(([name, pronouns], index) => ({
    id: createPersonId(() => `told000${index}`),
    name,
    pronouns,
    initials: name.slice(0, 1),
    color: 'slate',
    shape: 'circle',
    dash: 'solid',
    rank: String(index),
    ...nothingGiven,
  }));
}

/** A plain map with these cards, in this order. A new step takes the place of its owner’s first move. */
export function ringOf(people: readonly Person[], cards: readonly CardToTell[]): CycleMap {
  const made: Card[] = [];
  for (const [place, kind, text] of cards) {
    const owner = place === 'together' ? place : (people[place]?.id ?? 'together');
    const replaced = made.find((card) => card.kind === 'move' && card.owner === owner);
    made.push({
      id: createCardId(() => `told${String(made.length).padStart(4, '0')}`),
      cycle,
      owner,
      kind,
      phrase: { text, scribe: 'therapist', confirmedBy: [] },
      rank: String(made.length).padStart(4, '0'),
      ...plainCard,
      replaces: kind === 'new-step' ? (replaced?.id ?? null) : null,
      offsets: {},
    });
  }
  return {
    format: 2,
    people,
    cycles: [{ id: cycle, kind: 'stuck', name: '', rank: 'a0' }],
    cards: new Map(made.map((card) => [card.id, card])),
    annotations: new Map(),
    remarks: new Map(),
    clauses: new Map(),
    bin: { cards: new Map(), annotations: new Map(), people: new Map() },
    ...untouchedSettings,
    isBeneathRaised: true,
    cycleWord: 'dance',
  };
}

/** The story of a map in English, told by name from its first card unless told otherwise. */
export function storyOf(map: CycleMap, how: Partial<StorySource> = {}): Story {
  return tellStory({
    map,
    cycle,
    grammar: englishGrammar,
    voice: { kind: 'third' },
    start: null,
    isDeep: true,
    ...how,
  });
}

/** The sentences of a story as texts. */
export function sentencesOf(story: Story): readonly string[] {
  return story.sentences.map(sentenceText);
}
