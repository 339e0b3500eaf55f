import { expect, test } from 'vitest';
import type { Annotation } from '../annotation.ts';
import type { Card } from '../card.ts';
import type { CycleMap } from '../cycle-map.ts';
import { firstProposal, handoutParts } from '../handout.ts';
import type { HandoutProposal } from '../handout.ts';
import { createAnnotationId, createClauseId } from '../ids.ts';
import type { AnnotationId, PersonId } from '../ids.ts';
import type { Person } from '../person.ts';
import { cardAt, lanie, malaki, mapWith } from '../testing/map-with.ts';
import { cardsToLeaveOut, isForOneAlone, releaseOf, standingRelease } from './release.ts';

const first = firstProposal({ paper: 'a4', atMs: 1 });
const saying = (text: string): Pick<Card, 'phrase'> => ({
  phrase: { text, scribe: 'therapist', confirmedBy: [] },
});

const map = mapWith([
  [lanie, 'cue', saying('Malaki goes quiet')],
  [lanie, 'move', saying('raise my voice')],
  [malaki, 'move', saying('leave the room')],
  [lanie, 'root', { under: cardAt(1), ...saying('evenings alone') }],
  [malaki, 'need', saying('to be enough')],
  ['together', 'root', saying('love that came and went')],
  [lanie, 'new-step', { isIdea: true, ...saying('ask gently') }],
  [malaki, 'letter', { recipient: lanie, ...saying('dear you') }],
  ['together', 'pause', saying('twenty minutes')],
  ['together', 'strength', saying('we laugh')],
]);

const wordsIn = ({ cards }: CycleMap) => [...cards.values()].map(({ phrase }) => phrase.text);
const leaves = (over: Partial<HandoutProposal> = {}, from = map) =>
  wordsIn(releaseOf(from, { ...first, ...over }).map);
const withPerson = (from: CycleMap, id: PersonId, part: Partial<Person>): CycleMap => ({
  ...from,
  people: from.people.map((person) => (person.id === id ? { ...person, ...part } : person)),
});
const agreedBy = (from: CycleMap, ...ids: readonly PersonId[]): CycleMap =>
  ids.reduce((now, id) => withPerson(now, id, { agreedHandout: standingRelease(now)?.digest ?? null }), from);
const proposed = { ...map, handout: first };

test('where it began, ideas and letters stay; roots leave when they are proposed', () => {
  expect(leaves()).toEqual([
    'Malaki goes quiet',
    'raise my voice',
    'leave the room',
    'to be enough',
    'twenty minutes',
    'we laugh',
  ]);
  expect(leaves({ hasRoots: true })).toContain('evenings alone');
});

test('each part that is not proposed takes its cards with it', () => {
  const without = (...parts: readonly (typeof handoutParts)[number][]) =>
    leaves({ parts: handoutParts.filter((part) => !parts.includes(part)), hasRoots: true });
  expect(without('beneath')).not.toContain('to be enough');
  expect(without('beneath')).not.toContain('evenings alone');
  expect(without('plan')).not.toContain('twenty minutes');
  expect(without('strengths')).not.toContain('we laugh');
  expect(without('map')).toContain('raise my voice');
  expect(without('map', 'story')).not.toContain('raise my voice');
});

test('each keeps out what is theirs or everybody’s, and nothing else', () => {
  const hers = withPerson(map, lanie, { leftOut: { roots: true, cards: [cardAt(1), cardAt(2)] } });
  const left = leaves({ hasRoots: true }, hers);
  expect(left).not.toContain('evenings alone');
  expect(left).not.toContain('love that came and went');
  expect(left).not.toContain('raise my voice');
  expect(left).toContain('leave the room');
  const his = withPerson(map, malaki, { leftOut: { roots: true, cards: [] } });
  expect(leaves({ hasRoots: true }, his)).toContain('evenings alone');
});

test('an arrow to a mark that stays with its card stays too; one to a mark that leaves, or to none, leaves', () => {
  const [note, free, ...arrows] = ['note', 'free', 'toNote', 'toFree', 'toNone'].map((part) =>
    createAnnotationId(() => part.padEnd(12, '0')),
  );
  if (!note || !free) throw new Error('two notes');
  const put = { author: malaki, at: { x: 0, y: 0 }, anchor: null } as const;
  const sticky = { ...put, kind: 'sticky', words: 'loud', paper: null } as const;
  const loose = { card: null, by: { x: 0, y: 0 } };
  const drawn = { ...put, kind: 'arrow', from: loose, bend: 0, color: 'ink', words: 'so' } as const;
  const ends = [{ ...loose, mark: note }, { ...loose, mark: free }, loose];
  const annotations = new Map<AnnotationId, Annotation>([
    [note, { ...sticky, id: note, anchor: { card: cardAt(1), by: { x: 0, y: 0 } } }],
    [free, { ...sticky, id: free }],
    ...arrows.map((id, index) => [id, { ...drawn, id, to: ends[index] ?? loose }] as const),
  ]);
  const hers = withPerson({ ...map, annotations }, lanie, { leftOut: { roots: false, cards: [cardAt(1)] } });
  const left = releaseOf(hers, { ...first, hasRoots: true }).map.annotations;
  expect(new Set(left.keys())).toEqual(new Set([free, ...arrows.slice(1)]));
});

test('what hung on a card that stays hangs on nothing, and marks beside it stay too', () => {
  const note = createAnnotationId(() => 'note00000000');
  const free = createAnnotationId(() => 'free00000000');
  const sticky = { kind: 'sticky', author: malaki, at: { x: 0, y: 0 }, words: 'loud', paper: null } as const;
  const annotations = new Map([
    [note, { ...sticky, id: note, anchor: { card: cardAt(1), by: { x: 0, y: 0 } } }],
    [free, { ...sticky, id: free, anchor: null }],
  ]);
  const hers = withPerson({ ...map, annotations }, lanie, { leftOut: { roots: false, cards: [cardAt(1)] } });
  const left = releaseOf(hers, { ...first, hasRoots: true }).map;
  expect(left.cards.get(cardAt(3))?.under).toBeNull();
  expect([...left.annotations.keys()]).toEqual([free]);
});

test('a wording of the story that tells again what its owner keeps out stays too', () => {
  const id = createClauseId(() => 'clause000000');
  const words = 'Lanie raises her voice at him';
  const clause = { id, key: 'before:x', owner: lanie, draft: '', words, ...saying(words) };
  const told = { ...map, clauses: new Map([[id, clause]]) };
  const hers = withPerson(told, lanie, { leftOut: { roots: false, cards: [cardAt(1)] } });
  expect(releaseOf(told, first).map.clauses.size).toBe(1);
  expect(releaseOf(hers, first).map.clauses.size).toBe(0);
});

test('it is open when everybody on the map has agreed to exactly this', () => {
  expect(standingRelease(map)).toBeNull();
  expect(standingRelease(agreedBy(proposed, lanie))).toMatchObject({ isOpen: false });
  const open = agreedBy(proposed, lanie, malaki);
  expect(standingRelease(open)?.isOpen).toBe(true);
  const back = withPerson(open, malaki, { agreedHandout: null });
  expect(standingRelease(back)).toMatchObject({ isOpen: false, fallen: [] });
});

test('agreement falls with the proposal, with words, with a place, with what is kept out', () => {
  const open = agreedBy(proposed, lanie, malaki);
  const card = open.cards.get(cardAt(1));
  if (!card) throw new Error('there is such a card');
  const withCard = (part: Partial<Card>) => ({
    ...open,
    cards: new Map(open.cards).set(card.id, { ...card, ...part }),
  });
  const others: readonly CycleMap[] = [
    { ...open, handout: { ...first, names: 'names' } },
    { ...open, handout: { ...first, atMs: 2 } },
    { ...open, layout: 'columns' },
    withCard(saying('shout')),
    withCard({ offsets: { ring: { x: 5, y: 0 } } }),
    withPerson(open, lanie, { leftOut: { roots: false, cards: [cardAt(1)] } }),
    withPerson(open, malaki, { name: 'Mal' }),
  ];
  for (const changed of others) {
    expect(standingRelease(changed)).toMatchObject({ isOpen: false });
    expect(standingRelease(changed)?.fallen).toHaveLength(2);
  }
});

test('a name of the first releases counts for nothing, whatever it stood for: two texts of one can be made', () => {
  // What the first releases called exactly this.
  const agreedHandout = '123q6d0sc84y0z8tw83hd';
  const hers = withPerson(proposed, lanie, { agreedHandout });
  const before = withPerson(hers, malaki, { agreedHandout });
  expect(standingRelease(before)).toMatchObject({ isOpen: false, agreed: [] });
  expect(standingRelease(before)?.fallen).toHaveLength(2);
});

test('agreement stands while nothing that leaves changes', () => {
  const open = agreedBy(proposed, lanie, malaki);
  const root = open.cards.get(cardAt(3));
  if (!root) throw new Error('there is such a card');
  const cards = [...open.cards].toReversed();
  const others: readonly CycleMap[] = [
    { ...open, isPaused: true, isLocked: true, floor: lanie },
    { ...open, cards: new Map(cards) },
    { ...open, cards: new Map(open.cards).set(root.id, { ...root, ...saying('other evenings') }) },
    withPerson(open, lanie, { leftOut: { roots: true, cards: [] } }),
  ];
  for (const same of others) expect(standingRelease(same)?.isOpen).toBe(true);
});

test('nobody else is asked on a map of one, or on an example that nobody made their own', () => {
  expect(isForOneAlone(map)).toBe(false);
  expect(isForOneAlone(mapWith([], { people: 1 }))).toBe(true);
  expect(isForOneAlone({ ...map, isExample: true })).toBe(true);
  expect(isForOneAlone(withPerson({ ...map, isExample: true }, lanie, { consentAtMs: 1 }))).toBe(false);
});

test('what each could keep out is theirs or everybody’s, also what they keep out already', () => {
  const hers = withPerson(map, lanie, { leftOut: { roots: true, cards: [cardAt(1)] } });
  const offered = cardsToLeaveOut(hers, { ...first, hasRoots: true }, lanie).map(({ id }) => id);
  expect(offered).toEqual([cardAt(0), cardAt(1), cardAt(3), cardAt(5), cardAt(8), cardAt(9)]);
});
