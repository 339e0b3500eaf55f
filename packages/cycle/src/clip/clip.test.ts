import { describe, expect, test } from 'vitest';
import { createAnnotationId, createCardId } from '../ids.ts';
import { limits } from '../limits.ts';
import { ringCards } from '../ring.ts';
import type { CycleMap } from '../cycle-map.ts';
import { theTango } from '../../../../tests/world/the-tango.ts';
import { clipLimits, parseClip } from './clip.ts';
import type { ClipSight } from './take-clip.ts';
import { takeClip } from './take-clip.ts';

const tango = theTango();
const [cue, feeling, move] = ringCards(tango, tango.cycles[0]?.id ?? expect.unreachable());
if (!cue || !feeling || !move) throw new Error('the tango has a ring');
const root = [...tango.cards.values()].find(({ kind }) => kind === 'root') ?? expect.unreachable();
const arrowId = createAnnotationId(() => 'arrowarrow');
const withArrow: CycleMap = {
  ...tango,
  isBeneathRaised: true,
  annotations: new Map([
    [
      arrowId,
      {
        kind: 'arrow',
        id: arrowId,
        author: 'therapist',
        at: { x: 1, y: 2 },
        anchor: null,
        from: { card: cue.id, by: { x: 0, y: 0 } },
        to: { card: feeling.id, by: { x: 9, y: 9 } },
        bend: 0.2,
        color: 'ink',
        words: 'so',
      },
    ],
  ]),
};
const sight: ClipSight = {
  foldedRoots: new Set(),
  middleOf: () => ({ x: 50, y: 60 }),
  cornerOf: () => ({ x: 5, y: 6 }),
  placeOf: () => null,
};

describe('a copy', () => {
  test('takes the cards, whose they are, and the arrows between them; one end alone lies where its card was', () => {
    const both = takeClip(withArrow, [cue.id, feeling.id], sight)?.clip;
    expect(both?.cards.map(({ words }) => words)).toEqual([cue.phrase.text, feeling.phrase.text]);
    expect(both?.marks).toMatchObject([{ kind: 'arrow', words: 'so', from: { card: 0 }, to: { card: 1 } }]);
    const alone = takeClip(withArrow, [arrowId], sight)?.clip;
    expect(alone?.marks).toMatchObject([{ from: { card: null, by: { x: 49, y: 58 } }, to: { card: null } }]);
    expect(takeClip(withArrow, [cue.id], sight)?.clip.marks).toEqual([]);
  });

  test('takes marks with the arrows between them and cards; an end on a mark that stays behind lies where that was', () => {
    const noteId = createAnnotationId(() => 'notenotenote');
    const arrow = withArrow.annotations.get(arrowId) ?? expect.unreachable();
    const by = { x: 0, y: 0 };
    const put = { author: 'therapist', at: { x: 1, y: 2 }, anchor: null } as const;
    const note = { ...put, id: noteId, kind: 'sticky', words: 'here', paper: null } as const;
    const bound = {
      ...arrow,
      from: { card: null, mark: noteId, by },
      to: { card: cue.id, by },
    } as typeof arrow;
    const map = {
      ...withArrow,
      annotations: new Map([
        [arrowId, bound],
        [noteId, note],
      ]),
    };
    const both = takeClip(map, [noteId, cue.id], sight)?.clip;
    expect(both?.marks).toMatchObject([
      { from: { card: null, mark: 1 }, to: { card: 0 } },
      { kind: 'sticky' },
    ]);
    expect(parseClip(JSON.stringify(both))).toEqual({ kind: 'clip', clip: both });
    const alone = takeClip(map, [arrowId], sight)?.clip;
    expect(alone?.marks).toMatchObject([{ from: { card: null, by: { x: 49, y: 58 } } }]);
    expect(JSON.stringify(alone)).not.toContain('"mark":');
    const wild = JSON.stringify(both).replace('"mark":1', '"mark":0');
    expect(parseClip(wild)).toEqual({ kind: 'refused', reason: 'unreadable' });
  });

  test('has no id, no confirmation and no colour of anybody in it, and is read as it was', () => {
    const taken = takeClip(withArrow, [...withArrow.cards.keys(), arrowId], sight);
    const json = JSON.stringify(taken?.clip);
    expect(json).not.toMatch(/(?:card|person|map|annotation|cycle)_|confirmed|scribe|author|purple|agreed/u);
    expect(parseClip(json)).toEqual({ kind: 'clip', clip: taken?.clip });
  });

  test('takes nothing that whoever copies does not see', () => {
    const folded = { ...sight, foldedRoots: new Set([root.owner]) };
    expect(takeClip(withArrow, [root.id], sight)?.clip.cards).toHaveLength(1);
    expect(takeClip(withArrow, [root.id], folded)).toBeNull();
    expect(takeClip({ ...withArrow, isBeneathRaised: false }, [root.id], sight)).toBeNull();
    const id = createCardId(() => 'secretsecret');
    const idea = { ...move, id, kind: 'new-step', isIdea: true } as const;
    const letter = { ...move, id, kind: 'letter' } as const;
    for (const card of [idea, letter]) {
      const map = { ...withArrow, cards: new Map(withArrow.cards).set(id, card) };
      expect(takeClip(map, [id], sight)).toBeNull();
    }
    expect(takeClip(withArrow, ['card_gonegonegone'], sight)).toBeNull();
  });
});

const good = {
  undercurrent: 1,
  people: [{ name: 'Lanie', initials: 'L', pronouns: 'she' }],
  cards: [],
  marks: [],
};
const card = {
  owner: 0,
  kind: 'move',
  words: 'ask again',
  under: null,
  replaces: null,
  exit: null,
  notice: null,
  direction: null,
  edge: null,
  at: { x: 0, y: 0 },
};
const arrow = {
  kind: 'arrow',
  at: { x: 0, y: 0 },
  beside: null,
  from: { card: null, by: { x: 0, y: 0 } },
  to: { card: null, by: { x: 9, y: 9 } },
  bend: 0,
  color: 'ink',
  words: '',
};
const said = (part: object) => JSON.stringify({ ...good, ...part });

test('what a clipboard holds is taken whole or not at all', () => {
  expect(parseClip(said({ cards: [card], marks: [arrow] })).kind).toBe('clip');
  const hostile: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['no JSON', '{"undercurrent":1,'],
    ['another type', '[]'],
    ['null', 'null'],
    ['another version', said({ undercurrent: 2, cards: [card] })],
    ['nothing in it', said({})],
    ['more than is known', said({ cards: [{ ...card, confirmedBy: ['person_aaaaaaaa'] }] })],
    ['an id', said({ cards: [{ ...card, id: 'card_aaaaaaaa' }] })],
    ['an owner by id', said({ cards: [{ ...card, owner: 'person_aaaaaaaa' }] })],
    ['an owner who is not there', said({ cards: [{ ...card, owner: 1 }] })],
    ['half an owner', said({ cards: [{ ...card, owner: 0.5 }] })],
    ['blank words', said({ cards: [{ ...card, words: ' \n' }] })],
    ['endless words', said({ cards: [{ ...card, words: 'x'.repeat(limits.words + 1) }] })],
    ['words that are none', said({ cards: [{ ...card, words: { toString: 'x' } }] })],
    ['a letter', said({ cards: [{ ...card, kind: 'letter' }] })],
    ['a kind that is none', said({ cards: [{ ...card, kind: '__proto__' }] })],
    ['a link to itself', said({ cards: [{ ...card, under: 0 }] })],
    ['a link to nothing', said({ cards: [{ ...card, under: 3 }] })],
    ['a place out of the world', said({ cards: [{ ...card, at: { x: 1e9, y: 0 } }] })],
    ['no place', said({ cards: [{ ...card, at: { x: null, y: 0 } }] })],
    ['an arrow from nothing', said({ marks: [{ ...arrow, from: { card: 0, by: { x: 0, y: 0 } } }] })],
    ['an arrow that says too much', said({ marks: [{ ...arrow, words: 'x'.repeat(limits.label + 1) }] })],
    ['a colour of its own', said({ marks: [{ ...arrow, color: 'url(#x)' }] })],
    ['a mark of no kind', said({ marks: [{ ...arrow, kind: 'script' }] })],
    ['too many people', said({ people: Array.from({ length: 7 }, () => good.people[0]), cards: [card] })],
    ['too many things', said({ cards: Array.from({ length: 201 }, () => card) })],
    ['a polluted prototype', `{"__proto__":{"undercurrent":1},"people":[],"cards":[],"marks":[]}`],
  ];
  for (const [what, json] of hostile)
    expect(parseClip(json), what).toEqual({ kind: 'refused', reason: 'unreadable' });
  expect(Object.hasOwn(Object.prototype, 'undercurrent')).toBe(false);
});

test('more than a map takes at once is not even read', () => {
  const json = said({ cards: [{ ...card, words: 'x'.repeat(clipLimits.chars) }] });
  expect(parseClip(json)).toEqual({ kind: 'refused', reason: 'too-large' });
});
