import { describe, expect, test } from 'vitest';
import { peopleOf, ringOf, sentencesOf, storyOf } from '../../../../tests/world/told-ring.ts';
import type { CardToTell } from '../../../../tests/world/told-ring.ts';
import type { CardKind } from '../card.ts';
import { pronounSets } from '../person.ts';
import type { Person, Pronouns } from '../person.ts';
import { vocabularies } from '../vocabularies/catalogue.ts';
import { fillSlots, termsOf } from '../vocabularies/vocabulary.ts';
import { readVerb } from './english/verb-forms.ts';
import type { Voice } from './grammar.ts';
import type { Clause, Story } from './story.ts';

const toldKinds = [
  'cue',
  'feeling',
  'meaning',
  'body',
  'move',
  'tender',
  'fear',
  'need',
  'new-step',
  'pause',
] as const;
const others: Readonly<Record<Pronouns, string>> = {
  she: 'Sharon',
  he: 'Marcus',
  they: 'Alex',
  name: 'Jess',
};
const forms: Readonly<Record<Pronouns, string>> = {
  she: 'she her hers herself',
  he: 'he him his himself',
  they: 'they them their theirs themself',
  name: '',
};

/** Two or three people: the first has the words, with these pronouns. */
const tables = pronounSets.flatMap((own) =>
  pronounSets.flatMap((other) => [
    peopleOf([
      ['Jo', own],
      [others[other], other],
    ]),
    peopleOf([
      ['Jo', own],
      [others[other], other],
      ['Kim', 'she'],
    ]),
  ]),
);

describe.each(toldKinds)(
  'every phrase offered for %s, with all pronouns, for two people and for three',
  (kind) => {
    const told = once(() => storiesOf(kind, tables, () => ({ kind: 'third' })));

    test('is told in whole sentences, with a capital and one full stop', () => {
      const broken = told().flatMap(({ story }) => [
        ...(story.sentences.length >= 2 ? [] : ['too few sentences']),
        ...sentencesOf(story).filter((sentence) => !isWhole(sentence)),
      ]);
      expect(broken).toEqual([]);
    });

    test('gives each of them as many clauses', () => {
      const uneven = told().filter(({ story, people }) => {
        const counts = people.map(
          (person) => story.clauses.filter(({ owner }) => owner === person.id).length,
        );
        return new Set(counts).size !== 1 || counts[0] === 0;
      });
      expect(uneven.map(({ words }) => words)).toEqual([]);
    });

    test('has every verb agree with its subject', () => {
      const broken = told().flatMap(({ story, people }) =>
        sentencesOf(story).filter((sentence) => !subjectsIn(bare(sentence), people).every(agrees)),
      );
      expect(broken).toEqual([]);
    });

    test('uses nobody’s pronoun for the other, and the other’s only after their name', () => {
      const mixed = told().flatMap(({ story, people }) =>
        story.clauses.filter((clause) => pronounsOfOthers(clause, people).length > 0).map(({ text }) => text),
      );
      expect(mixed).toEqual([]);
    });

    test('is told in the first person without a name of either, and agrees', () => {
      const pairs = tables.filter((people) => people.length === 2);
      const broken = storiesOf(kind, pairs, ([a, b]) => speakingTo(a, b)).flatMap(({ story, people }) =>
        sentencesOf(story).filter((sentence) => {
          const names = people.some(({ name }) => bare(sentence).includes(name));
          return names || !isWhole(sentence) || misfits.test(bare(sentence));
        }),
      );
      expect(broken).toEqual([]);
    });
  },
);

const misfits = /\b(?:I|you) (?:is|has|does|feels|tells|notices|longs)\b|\byou am\b|\bI are\b/;

/** A capital, one full stop, no gaps, nothing left to fill in, and nobody who makes another feel. */
function isWhole(sentence: string): boolean {
  const text = bare(sentence);
  const isClean = !/ {2}| [,.;)]|,,|\bundefined\b|\b(?:causes|makes)\b(?! a sharp joke)/.test(text);
  return /^\p{Lu}/u.test(sentence) && /^[^.?!{}]*\.$/.test(text) && isClean;
}

interface ToldStory {
  readonly story: Story;
  readonly people: readonly Person[];
  readonly words: string;
}

/** A ring with each phrase, told by all who could say it. */
function storiesOf(
  kind: CardKind,
  all: typeof tables,
  voice: (people: readonly Person[]) => Voice,
): readonly ToldStory[] {
  const terms = vocabularies[kind].flatMap(termsOf);
  const told = all.flatMap((people) =>
    terms.map((term) => {
      const words = fillSlots(term, people[1]?.name ?? null) ?? term;
      return {
        people,
        words,
        story: storyOf(ringOf(people, ringWith(kind, words, people)), { voice: voice(people) }),
      };
    }),
  );
  expect(told.length).toBeGreaterThan(50);
  return told;
}

function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

/** The words of a clause that could only mean somebody else, and stand before that one’s name. */
function pronounsOfOthers({ owner, text }: Clause, people: readonly Person[]): readonly string[] {
  const own = formsOf(people.find((person) => person.id === owner));
  const others = people.filter((person) => person.id !== owner);
  return (bare(text).match(/[\p{L}’]+/gu) ?? []).filter((word) => {
    const theirs = others.filter((person) => formsOf(person).has(word.toLowerCase()));
    const isKnown = theirs.some(({ name }) => text.includes(name) && text.indexOf(name) < text.indexOf(word));
    return theirs.length > 0 && !own.has(word.toLowerCase()) && !isKnown;
  });
}

function ringWith(kind: CardKind, words: string, people: readonly Person[]): readonly CardToTell[] {
  const moves = people.map((_, index): CardToTell => [index, 'move', 'go quiet']);
  const isOnRing =
    kind === 'move' || kind === 'cue' || kind === 'feeling' || kind === 'meaning' || kind === 'body';
  if (kind === 'move') return [[0, kind, words], ...moves.slice(1)];
  const owner = kind === 'pause' ? 'together' : 0;
  return isOnRing ? [[0, kind, words], ...moves] : [...moves, [owner, kind, words]];
}

/** Every name or pronoun that stands before a verb, with that verb; not "lets Alex finish", "longs for Alex to stay". */
function subjectsIn(sentence: string, people: readonly Person[]): readonly (readonly [string, string])[] {
  const names = people.map((person) => person.name).join('|');
  const pattern = new RegExp(
    `(?<!\\b(?:lets|let|for|and) )\\b(${names}|she|he|they)(?: (?:never|just))? ([a-z-]+)\\b`,
    'g',
  );
  return [...sentence.matchAll(pattern)].flatMap(([, subject = '', verb = '']) =>
    readVerb(verb) && !/^(?:first|is|are)$/.test(verb) ? [[subject, verb] as const] : [],
  );
}

function agrees([subject, verb]: readonly [string, string]): boolean {
  const form = readVerb(verb)?.form;
  if (form === 'past' || form === 'gerund') return true;
  return subject === 'they' ? form === 'base' : form === 'third';
}

function formsOf(person: Person | undefined): ReadonlySet<string> {
  return new Set((forms[person?.pronouns ?? 'name'] ?? '').split(' ').filter(Boolean));
}

function speakingTo(speaker: Person | undefined, listener: Person | undefined): Voice {
  if (!speaker || !listener) return { kind: 'third' };
  return { kind: 'first', speaker: speaker.id, listener: listener.id };
}

function bare(text: string): string {
  return text.replace(/“[^”]*”/g, '“”');
}
