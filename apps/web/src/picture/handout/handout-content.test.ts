import {
  createClauseId,
  firstProposal,
  handoutParts,
  mainCycle,
  signatureOf,
  surfaceOf,
} from '@undercurrent/cycle';
import type { CycleMap, EditedClause, HandoutProposal } from '@undercurrent/cycle';
import { grammars, tellStory } from '@undercurrent/cycle/narrative';
import { releaseOf } from '@undercurrent/cycle/release';
import type { HandoutContent, HandoutSection, HandoutWords } from '@undercurrent/scene/handout';
import { expect, onTestFinished, test } from 'vitest';
import { jimiAndSteve } from '../../../../../tests/world/jimi-and-steve.ts';
import { sharonAndMarcus } from '../../../../../tests/world/sharon-and-marcus.ts';
import { theTango } from '../../../../../tests/world/the-tango.ts';
import { translation as de } from '../../words/de/index.ts';
import '../../words/learn-handout.ts';
import { useSpoken } from '../../words/spoken.ts';
import { handoutContent } from './handout-content.ts';

const measure = (text: string, font: { readonly size: number }) => text.length * font.size * 0.5;
const first = firstProposal({ paper: 'a4', atMs: Date.UTC(2026, 2, 14, 12) });
const contentOf = (map: CycleMap, over: Partial<HandoutProposal> = {}): HandoutContent =>
  handoutContent(releaseOf(map, { ...first, ...over }), measure);

/** The story in its parts, as it stands on a map. */
function clausesOf(map: CycleMap) {
  const cycle = mainCycle(map);
  if (!cycle) throw new Error('there is a cycle');
  const voice = { kind: 'third' } as const;
  const of = { map, cycle: cycle.id, grammar: grammars[map.language], voice, start: map.storyStart };
  return tellStory({ ...of, isDeep: true }).clauses;
}

/** Every word of it, those on the map too. */
function wordsIn(content: HandoutContent): string {
  return JSON.stringify(content, (key, value: unknown) => (key === 'people' ? undefined : value));
}

function sectionOf<Kind extends HandoutSection['kind']>(content: HandoutContent, kind: Kind) {
  const found = content.sections.find((section) => section.kind === kind);
  return found as Extract<HandoutSection, { kind: Kind }> | undefined;
}

test('with initials nobody’s name is anywhere, for any couple', () => {
  for (const [map, names] of [
    [theTango(), /Lanie|Malaki/],
    [sharonAndMarcus(), /Sharon|Marcus/],
    [jimiAndSteve(), /Jimi|Steve/],
  ] as const) {
    expect(wordsIn(contentOf(map, { hasRoots: true }))).not.toMatch(names);
    expect(wordsIn(contentOf(map, { names: 'names' }))).toMatch(names);
  }
});

test('beside what one person has beneath, a person who says nothing there has no gap', () => {
  const map = theTango();
  const [lanie, malaki] = map.people;
  const cards = [...map.cards].filter(
    ([, { owner, kind }]) => owner !== malaki?.id || surfaceOf(kind) !== 'beneath',
  );
  const content = contentOf({ ...map, cards: new Map(cards) });
  const [, first, ...rest] = sectionOf(content, 'columns')?.rows ?? [];
  const said = (words: HandoutWords | undefined) => words?.map(({ text }) => text).join('');
  expect([lanie, malaki].map((_, index) => said(first?.[index]))).toEqual([
    expect.stringContaining('know'),
    'Room for another time.',
  ]);
  expect(rest.map((row) => said(row[1]))).not.toContain('Room for another time.');
});

test('a story worded by hand, with everybody’s name in each part, tells none with initials', () => {
  const map = theTango();
  const edits = clausesOf(map).flatMap(({ key, owner, draft }, index): readonly EditedClause[] => {
    if (owner === 'together') return [];
    const words = `Malaki’s and Lanie’s own words ${index}`;
    const phrase = { text: words, scribe: owner, confirmedBy: [owner] };
    const id = createClauseId(() => `a${String(index).padStart(9, '0')}`);
    return [{ id, key, owner, words, phrase, draft }];
  });
  const worded = { ...map, clauses: new Map(edits.map((edit) => [edit.id, edit])) };
  const signed = {
    ...worded,
    people: map.people.map((person) => ({ ...person, signature: signatureOf(person.id, clausesOf(worded)) })),
  };
  const content = contentOf(signed);
  const story = sectionOf(content, 'story');
  const told = story?.sentences.flat().map(({ text }) => text);
  expect(told?.join('')).toContain('M’s and L’s own words 0');
  expect(story?.note).toContain('L');
  expect(wordsIn(content)).not.toMatch(/Lanie|Malaki/);
});

test('where it began is in it only when it is proposed', () => {
  expect(wordsIn(contentOf(theTango()))).not.toMatch(/evenings|hovered/);
  const rows = sectionOf(contentOf(theTango(), { hasRoots: true }), 'columns')?.rows.flat() ?? [];
  const told = rows.map((words) => words.map(({ text }) => text).join(''));
  expect(told).toContain('Where it began evenings alone, waiting for her parents');
});

test('everybody has a column, in the order of the people, with their name over it', () => {
  const map = jimiAndSteve();
  const columns = sectionOf(contentOf(map), 'columns');
  expect(columns?.owners).toEqual(map.people.map(({ id }) => id));
  expect(columns?.rows.every((row) => row.length === 2)).toBe(true);
  expect(columns?.rows[0]?.map(([run]) => run?.text)).toEqual(['J', 'S']);
});

test('each part leaves with what it is about, and nothing is told twice', () => {
  const kinds = (...parts: HandoutProposal['parts']) =>
    contentOf(jimiAndSteve(), { parts }).sections.map(({ kind }) => kind);
  expect(kinds('map')).toEqual(['map']);
  expect(kinds('story')).toEqual(['story']);
  expect(kinds('beneath')).toEqual(['columns']);
  expect(kinds('steps')).toEqual(['panel']);
  expect(kinds('plan')).toEqual(['panel']);
  const panels = contentOf(jimiAndSteve(), { parts: [...handoutParts] }).sections.filter(
    ({ kind }) => kind === 'panel',
  );
  expect(JSON.stringify(panels).split('20 minutes').length - 1).toBe(1);
});

test('a map of nothing has its title and its day, and no part', () => {
  const map = { ...theTango(), cards: new Map(), annotations: new Map() };
  const content = contentOf({ ...map, cycles: [] });
  expect(content.sections).toEqual([]);
  expect(content.title).toBe('Our cycle');
  expect(content.subtitle).toContain('2026');
});

test('a word that is on offer is said in the language of the pages, and one of the couple’s own as they typed it', () => {
  const titleOf = (cycleWord: string) => contentOf({ ...theTango(), cycles: [], cycleWord }).title;
  onTestFinished(() => useSpoken.setState({ language: 'en', locale: 'en', translation: null }));
  useSpoken.setState({ language: 'de', locale: 'de', translation: de });
  expect(titleOf('cycle')).toBe('Unsere Landkarte: Zyklus');
  expect(titleOf('tango')).toBe('Unsere Landkarte: tango');
});
