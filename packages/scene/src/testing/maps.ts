import type {
  Annotation,
  Card,
  CardKind,
  CycleMap,
  Layout,
  Owner,
  Person,
  PersonId,
} from '@undercurrent/cycle';
import {
  beneathKinds,
  createCardId,
  createCycleId,
  createPersonId,
  nothingGiven,
  plainCard,
  ringKinds,
  untouchedSettings,
} from '@undercurrent/cycle';
import type { Font } from '@undercurrent/theme';
import type { Measure } from '../text/measure.ts';

/** A measure that every machine agrees on: letters by rough classes of width. */
export const fakeMeasure: Measure = (text, font: Font) => {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return Math.round(width * font.size * (font.family === 'hand' ? 0.82 : 1) * 100) / 100;
};

function widthOf(letter: string): number {
  if (/[ilj.,'’!|]/u.test(letter)) return 0.26;
  if (/[\s()rtf“”"-]/u.test(letter)) return 0.34;
  if (/[mwMW—]/u.test(letter)) return 0.86;
  if (/[A-Z]/u.test(letter)) return 0.66;
  return /[\u2e80-\uffff]/u.test(letter) ? 1 : 0.55;
}

/** Random numbers from 0 to 1 by a seed: the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const id = (name: string) => () => name.padEnd(10, '0');
const cycleId = createCycleId(id('cycle'));

/** The three people of the tests, in the order in which they sit. */
export const cast: readonly Person[] = [
  person('Lanie', { pronouns: 'she', color: 'purple', shape: 'circle', dash: 'solid' }),
  person('Malaki', { pronouns: 'he', color: 'red', shape: 'square', dash: 'dotted' }),
  person('Robin', { pronouns: 'they', color: 'amber', shape: 'triangle', dash: 'dashed' }),
];

function person(name: string, look: Pick<Person, 'pronouns' | 'color' | 'shape' | 'dash'>): Person {
  return {
    id: createPersonId(id(name)),
    name,
    initials: name.slice(0, 1),
    rank: name,
    ...nothingGiven,
    ...look,
  };
}

/** What a test says of a card; the rest is filled in: confirmed, unmoved, on the ring. */
export type CardPlan = Partial<Omit<Card, 'id' | 'phrase'>> & {
  readonly owner: Owner;
  readonly kind: CardKind;
  readonly words: string;
  readonly isUnconfirmed?: boolean;
};

/** A card by its place in a plan. */
export const cardAt = (index: number): Card['id'] => createCardId(id(`n${String(index).padStart(4, '0')}n`));

/** A map from a plan of cards, in order; card number `index` has the id `cardAt(index)`. */
export function mapOf(
  plans: readonly CardPlan[],
  rest: Partial<CycleMap> & { readonly name?: string } = {},
): CycleMap {
  const { name = 'The Push-Pull Tango', ...parts } = rest;
  const people = parts.people ?? cast.slice(0, 2);
  const cards = plans.map((plan, index) => cardOf(plan, { index, people }));
  return {
    format: 1,
    people,
    cycles: [{ id: cycleId, kind: 'stuck', name, rank: 'a' }],
    cards: new Map(cards.map((card) => [card.id, card])),
    annotations: new Map(),
    remarks: new Map(),
    clauses: new Map(),
    bin: { cards: new Map(), annotations: new Map(), people: new Map() },
    ...untouchedSettings,
    ...parts,
  };
}

function cardOf(plan: CardPlan, { index, people }: { index: number; people: readonly Person[] }): Card {
  const { words, isUnconfirmed, ...given } = plan;
  const owners = plan.owner === 'together' ? people.map((one) => one.id) : [plan.owner];
  return {
    id: cardAt(index),
    cycle: cycleId,
    phrase: { text: words, scribe: 'therapist', confirmedBy: isUnconfirmed ? [] : owners },
    rank: String(index).padStart(5, '0'),
    ...plainCard,
    offsets: {},
    ...given,
  };
}

/** Annotations as a map's own map. */
export function annotationsOf(list: readonly Annotation[]): CycleMap['annotations'] {
  return new Map(list.map((annotation) => [annotation.id, annotation]));
}

const [lanie, malaki] = [idOf(0), idOf(1)];

function idOf(index: number): PersonId {
  const found = cast[index];
  if (!found) throw new RangeError('no such person');
  return found.id;
}

/** The tango as on the design board: six cards on the ring, three beneath for each, two new steps. */
export const tangoPlans: readonly CardPlan[] = [
  { owner: lanie, kind: 'cue', words: 'Malaki goes quiet' },
  { owner: lanie, kind: 'feeling', words: 'Abandoned, panicky' },
  { owner: lanie, kind: 'move', words: 'Raises her voice, asks again and again' },
  {
    owner: malaki,
    kind: 'feeling',
    words: 'Pressured, never enough',
    edge: { words: 'it speeds up here!', amplifies: true },
  },
  { owner: malaki, kind: 'move', words: 'Shuts down, leaves the room' },
  { owner: malaki, kind: 'meaning', words: '“Whatever I say makes it worse”', isUnconfirmed: true },
  { owner: lanie, kind: 'need', words: 'to know he is there', under: cardAt(0) },
  { owner: lanie, kind: 'fear', words: '“He will leave me”' },
  { owner: lanie, kind: 'root', words: 'evenings alone, waiting for her parents' },
  { owner: malaki, kind: 'need', words: 'to be enough, and safe in silence', under: cardAt(3) },
  { owner: malaki, kind: 'fear', words: '“I will never be enough”' },
  { owner: malaki, kind: 'root', words: 'hovered over, no room for tears' },
  {
    owner: 'together',
    kind: 'new-step',
    words: 'Lanie slows down and says “I’m scared, are you with me?”',
    replaces: cardAt(2),
  },
  {
    owner: 'together',
    kind: 'pause',
    words: 'Pause 20 minutes, then come back to each other',
    exit: cardAt(2),
  },
];

/** How a random map is to be. */
export interface RandomMapOptions {
  readonly seed: number;
  readonly ring: number;
  readonly people?: number;
  readonly layout: Layout;
  readonly beneath?: number;
  readonly newSteps?: number;
  readonly strengths?: number;
  readonly longWords?: boolean;
  readonly notes?: boolean;
  readonly turns?: 'two' | 'many';
}

const vocabulary =
  'goes quiet raises voice again and again abandoned panicky pressured never enough shuts down leaves the room alone afraid of being left asks whatever I say makes it worse tight chest cold hands nobody listens waiting for parents long silence door closes'.split(
    ' ',
  );

/** A map by a seed, with words of all lengths and, if asked, words that no card can hold in one line. */
export function randomMap(options: RandomMapOptions): CycleMap {
  const random = seeded(options.seed);
  const people = cast.slice(0, options.people ?? 2);
  const ring = Array.from({ length: options.ring }, (_, index): CardPlan => ({
    owner: ownerAt(index, { options, people, random }),
    kind: pick(ringKinds, random),
    words: randomWords(random, options.longWords ?? false),
    isUnconfirmed: random() < 0.2,
    edge:
      options.notes && random() < 0.4
        ? { words: randomWords(random, false), amplifies: random() < 0.5 }
        : null,
  }));
  const beneath = Array.from({ length: options.beneath ?? 0 }, (_, index): CardPlan => {
    const hangs = random() < 0.6 ? Math.floor(random() * options.ring) : null;
    const owner = hangs === null ? people[index % people.length]?.id : ring[hangs]?.owner;
    return {
      owner: owner ?? 'together',
      kind: pick(beneathKinds, random),
      words: randomWords(random, options.longWords ?? false),
      under: hangs === null ? null : cardAt(hangs),
    };
  });
  const newSteps = Array.from({ length: options.newSteps ?? 0 }, (_, index): CardPlan => ({
    owner: index % 2 === 0 ? 'together' : (people[0]?.id ?? 'together'),
    kind: 'new-step',
    words: randomWords(random, false),
    exit: random() < 0.5 ? cardAt(Math.floor(random() * options.ring)) : null,
    replaces: random() < 0.4 ? cardAt(Math.floor(random() * options.ring)) : null,
  }));
  const strengths = Array.from({ length: options.strengths ?? 0 }, (): CardPlan => ({
    owner: 'together',
    kind: 'strength',
    words: randomWords(random, options.longWords ?? false),
  }));
  return mapOf([...ring, ...beneath, ...newSteps, ...strengths], {
    people,
    layout: options.layout,
    isBeneathRaised: (options.beneath ?? 0) > 0,
  });
}

function ownerAt(
  index: number,
  { options, people, random }: { options: RandomMapOptions; people: readonly Person[]; random: () => number },
): Owner {
  const place =
    options.turns === 'many'
      ? Math.floor(random() * people.length)
      : Math.floor((index * people.length) / options.ring);
  return people[place]?.id ?? 'together';
}

function randomWords(random: () => number, isLong: boolean): string {
  if (isLong && random() < 0.15)
    return 'Donaudampfschifffahrtsgesellschaftskapitänswitwe'.repeat(1 + Math.floor(random() * 3));
  const count = 1 + Math.floor(random() * (isLong && random() < 0.3 ? 60 : 9));
  return Array.from({ length: count }, () => pick(vocabulary, random)).join(' ');
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}
