import { expect, test } from 'vitest';
import { lanie, malaki, mapWith } from '../testing/map-with.ts';
import type { EditedClause } from '../clause.ts';
import { createClauseId } from '../ids.ts';
import type { Person } from '../person.ts';
import { tellNames, withNames } from './names-in-words.ts';

const people = mapWith([]).people;
const named = (...names: readonly (readonly [string, string])[]): readonly Person[] =>
  people.slice(0, names.length).map((person, index) => {
    const [name, initials] = names[index] ?? ['', ''];
    return { ...person, name, initials };
  });
const told = (words: string, of = people) => tellNames(of, 'initials').words(words);
const called = (of: readonly Person[]) => of.map((person) => tellNames(of, 'initials').nameOf(person));

test('names in words become initials, whole and in every case', () => {
  expect(told('When Malaki goes quiet, Lanie’s voice rises.')).toBe('When M goes quiet, L’s voice rises.');
  expect(told('MALAKI! and malaki, Lanie-Malaki')).toBe('M! and M, L-M');
  expect(told('Lanies, Malakite')).toBe('Lanies, Malakite');
});

test('names that leave as they are stay as they are, and are found', () => {
  const { words, pieces } = tellNames(people, 'names');
  expect(words('Malaki goes quiet')).toBe('Malaki goes quiet');
  expect(pieces('Malaki and Lanie')).toEqual([
    { text: 'Malaki', person: malaki },
    { text: ' and ', person: null },
    { text: 'Lanie', person: lanie },
  ]);
});

test('a name that is a word too is left alone in small letters', () => {
  const will = named(['Will', 'W'], ['Grace', 'G']);
  expect(told('Will leaves, and I will wait for Grace with grace', will)).toBe(
    'W leaves, and I will wait for G with grace',
  );
});

test('every part of a name is told, and names without blanks between', () => {
  expect(told('Anna Maria, Anna and Maria', named(['Anna Maria', 'AM']))).toBe('AM, AM and AM');
  expect(told('然后小明走了', named(['小明', '明']))).toBe('然后明走了');
  expect(told('ليلى تبكي', named(['ليلى', 'ل']))).toBe('ل تبكي');
});

test('initials tell two apart, are no word, and are never the name', () => {
  expect(called(named(['Jimi', 'J'], ['John', 'J']))).toEqual(['Ji', 'Jo']);
  expect(called(named(['Ivan', 'I'], ['Anna', 'A']))).toEqual(['Iv', 'An']);
  expect(called(named(['Jo', 'Jo'], ['Jo', 'Jo']))).toEqual(['Jo1', 'Jo2']);
  expect(called(named(['小', '小'], ['', '']))).toEqual(['小1', '?2']);
});

/** Worded by hand, names and all. */
const clause: EditedClause = {
  id: createClauseId(() => 'a123456789'),
  key: `before:${lanie}`,
  owner: lanie,
  words: 'Lanie gets loud so that Malaki hears her',
  phrase: { text: 'Lanie gets loud', scribe: lanie, confirmedBy: [lanie] },
  draft: 'Lanie raises her voice',
};

test('a map tells no name anywhere', () => {
  const phrase = { text: 'Malaki goes quiet', scribe: lanie, confirmedBy: [] };
  const edge = { words: 'and Lanie calls', amplifies: false };
  const map = mapWith([[lanie, 'cue', { phrase, edge, notice: 'Malaki’s sigh' }]], {
    cycleWord: 'Lanie’s storm',
  });
  const cycles = map.cycles.map((cycle) => ({ ...cycle, name: 'Malaki and the storm' }));
  const clauses = new Map([[clause.id, clause]]);
  const signed = { clauses: [{ key: clause.key, owner: lanie, text: clause.words }] };
  const people = map.people.map((person) => ({ ...person, signature: signed, agreedName: 'Lanie’s storm' }));
  const said = withNames({ ...map, cycles, clauses, people }, tellNames(map.people, 'initials'));
  expect(
    JSON.stringify([
      ...said.cards.values(),
      said.cycles,
      said.cycleWord,
      said.people.map(({ name, agreedName, signature }) => [name, agreedName, signature]),
      ...said.clauses.values(),
    ]),
  ).not.toMatch(/Malaki|Lanie/);
});
