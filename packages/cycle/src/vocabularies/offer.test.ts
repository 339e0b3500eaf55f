import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { cardKinds } from '../card.ts';
import type { CardKind } from '../card.ts';
import { PersonId } from '../ids.ts';
import { nothingGiven } from '../person.ts';
import type { Person } from '../person.ts';
import { vocabularies } from './catalogue.ts';
import { offer } from './offer.ts';
import { Vocabulary, termsOf } from './vocabulary.ts';

const laniesId = v.parse(PersonId, 'person_lanie000');
const malakisId = v.parse(PersonId, 'person_malaki00');
const marks = {
  initials: '',
  shape: 'circle',
  dash: 'solid',
  color: 'red',
  rank: 'a0',
  ...nothingGiven,
} as const;
const people: readonly Person[] = [
  { ...marks, id: laniesId, name: 'Lanie', pronouns: 'she' },
  { ...marks, id: malakisId, name: 'Malaki', pronouns: 'he' },
];
const said = (kind: CardKind, text: string) => ({
  kind,
  phrase: { text, scribe: malakisId, confirmedBy: [] },
});

describe('the lists', () => {
  const lists = [...new Set(Object.values(vocabularies).flat())];

  test('every list keeps to its schema', () => {
    for (const list of lists) expect(v.is(Vocabulary, list), list.id).toBe(true);
  });

  test('no list says a term twice, and each has enough to choose from', () => {
    for (const list of lists) {
      const terms = termsOf(list);
      expect(new Set(terms).size, list.id).toBe(terms.length);
      expect(terms.length, list.id).toBeGreaterThanOrEqual(6);
    }
  });

  test('what is shown first stands in its own list, once, six to eight at a time', () => {
    for (const list of lists) {
      for (const first of [list.first.default, ...Object.values(list.first.after)]) {
        expect(
          first.filter((term) => !termsOf(list).includes(term)),
          list.id,
        ).toEqual([]);
        expect(new Set(first).size).toBe(first.length);
        expect(first.length).toBeGreaterThanOrEqual(6);
        expect(first.length).toBeLessThanOrEqual(8);
      }
    }
  });

  test('what comes after a group names a group that exists', () => {
    const groups = new Set(lists.flatMap((list) => list.groups.map((group) => group.id)));
    const named = lists.flatMap((list) => Object.keys(list.first.after));
    expect(named.filter((group) => !groups.has(group))).toEqual([]);
  });

  test('a term with an unknown blank is refused', () => {
    const [list] = vocabularies.move;
    const broken = { ...list, groups: [{ id: 'x', terms: ['raise {their} voice'] }] };
    expect(v.is(Vocabulary, broken)).toBe(false);
  });
});

describe('an offer', () => {
  test.each(cardKinds)('for %s is likely words first and the rest behind', (kind) => {
    const { likely, more } = offer(kind, { owner: laniesId, people });
    expect(likely.length).toBeGreaterThanOrEqual(6);
    expect(likely.length).toBeLessThanOrEqual(8);
    expect([...likely, ...more].join()).not.toMatch(/[{}]/);
    expect(new Set([...likely, ...more]).size).toBe(likely.length + more.length);
  });

  test('moves stay in the first person, as they are said', () => {
    const { likely, more } = offer('move', { owner: laniesId, people });
    expect([...likely, ...more]).toEqual(
      expect.arrayContaining(['raise my voice', 'follow you from room to room', 'defend myself']),
    );
  });

  test('a cue may name the other, as long as there is exactly one other', () => {
    expect(offer('cue', { owner: laniesId, people }).likely).toContain('Malaki goes quiet');
    const alone = offer('cue', { owner: laniesId, people: people.slice(0, 1) });
    expect(alone.likely).toContain('the other goes quiet');
  });

  test('what the map itself offers comes first, once, and is looked for like the rest', () => {
    const said = ['Malaki goes quiet', 'Malaki leaves the room'];
    const offered = (typed: string) => offer('cue', { owner: laniesId, people, said, typed }).likely;
    expect(offered('').slice(0, 2)).toEqual(said);
    expect(offered('').filter((phrase) => phrase === 'Malaki goes quiet')).toHaveLength(1);
    expect(offered('leaves')).toEqual(['Malaki leaves the room']);
  });

  test('feelings follow what the other did: panicky after silence, cornered after pursuit', () => {
    const offered = (text: string) =>
      offer('feeling', { owner: laniesId, people, previous: said('move', text) }).likely;
    expect(offered('go quiet')[0]).toBe('panicky');
    expect(offered('Shuts down, leaves the room')[0]).toBe('panicky');
    expect(offered('Raises her voice, asks again and again')[0]).toBe('cornered');
    expect(offered('something nobody listed')).toEqual(offer('feeling', { owner: laniesId, people }).likely);
  });

  test('typing keeps only phrases with these words, those that begin so first', () => {
    const { likely, more } = offer('move', { owner: laniesId, people, typed: 'go' });
    expect(likely[0]).toBe('go quiet');
    for (const phrase of [...likely, ...more]) expect(phrase).toMatch(/\bgo/);
    expect(offer('move', { owner: laniesId, people, typed: 'Voice rai' }).likely).toEqual(['raise my voice']);
    expect(offer('meaning', { owner: laniesId, people, typed: "i don't" }).likely).toContain(
      'I don’t matter',
    );
    expect(offer('move', { owner: laniesId, people, typed: 'zzz' })).toEqual({ likely: [], more: [] });
  });

  test('feelings from underneath are found too, behind those of the surface', () => {
    expect(offer('feeling', { owner: laniesId, people, typed: 'abandoned' }).likely).toEqual(['abandoned']);
  });
});
