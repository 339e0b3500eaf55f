import { firstProposal, handoutParts } from '@undercurrent/cycle';
import type { CycleMap, HandoutProposal } from '@undercurrent/cycle';
import { releaseOf } from '@undercurrent/cycle/release';
import type { HandoutContent, HandoutSection } from '@undercurrent/scene/handout';
import { expect, test } from 'vitest';
import { jimiAndSteve } from '../../../../../tests/world/jimi-and-steve.ts';
import { sharonAndMarcus } from '../../../../../tests/world/sharon-and-marcus.ts';
import { theTango } from '../../../../../tests/world/the-tango.ts';
import '../../words/learn-handout.ts';
import { handoutContent } from './handout-content.ts';

const measure = (text: string, font: { readonly size: number }) => text.length * font.size * 0.5;
const first = firstProposal({ paper: 'a4', atMs: Date.UTC(2026, 2, 14, 12) });
const contentOf = (map: CycleMap, over: Partial<HandoutProposal> = {}): HandoutContent =>
  handoutContent(releaseOf(map, { ...first, ...over }), measure);

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
