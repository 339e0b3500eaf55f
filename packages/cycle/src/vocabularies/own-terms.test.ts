import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { listIds, listLimits, OwnList, OwnLists } from '../own-list.ts';
import { longestTerm } from '../term.ts';
import { lanie, malaki, mapWith } from '../testing/map-with.ts';
import { offer, offerNames } from './offer.ts';
import {
  isAdded,
  isAsItComes,
  problemWith,
  termsAsTheyCome,
  wholeList,
  withFirst,
  withMoved,
  withShown,
  withTerm,
  withoutFirst,
  withoutTerm,
} from './own-terms.ts';

const { people } = mapWith([]);
const likelyMoves = (own: OwnList, previous?: string) =>
  offer('move', {
    owner: lanie,
    people,
    own,
    previous: previous
      ? { kind: 'feeling', phrase: { text: previous, scribe: malaki, confirmedBy: [] } }
      : null,
  }).likely;
const whole = wholeList('move', undefined);

describe('a list of words as a practice wants it', () => {
  test.each(listIds)('%s is as it comes until something is changed, and keeps to its limits', (id) => {
    const list = wholeList(id, undefined);
    expect(isAsItComes(id, list)).toBe(true);
    expect(v.is(OwnList, list)).toBe(true);
    expect(list.rest.length).toBeLessThan(listLimits.terms / 2);
    const added = withTerm(list, 'go for a run in the rain');
    expect(added.first).toEqual(['go for a run in the rain']);
    expect(isAdded(id, 'go for a run in the rain')).toBe(true);
    expect(isAsItComes(id, added)).toBe(false);
    expect(isAsItComes(id, withoutTerm(id, added, 'go for a run in the rain'))).toBe(true);
  });

  test('its own words are offered first, then what fits the card before, and none that is hidden', () => {
    const own = withoutTerm('move', withTerm(whole, ' count  the spoons '), 'bring up the past');
    expect(likelyMoves(own, 'angry')[0]).toBe('count the spoons');
    expect(likelyMoves(own, 'angry').slice(1, 4)).toEqual(['raise my voice', 'criticize', 'go quiet']);
    const { likely, more } = offer('move', { owner: lanie, people, own });
    expect([...likely, ...more]).not.toContain('bring up the past');
    expect(likely).toHaveLength(8);
    expect(offer('move', { owner: lanie, people, own, typed: 'spoo' }).likely).toEqual(['count the spoons']);
  });

  test('own words may have the other’s name in them', () => {
    const own = withTerm(wholeList('cue', undefined), '{name} counts the spoons');
    expect(offer('cue', { owner: lanie, people, own }).likely[0]).toBe('Malaki counts the spoons');
  });

  test('names for the cycle can be hidden and added too', () => {
    const own = withoutTerm('name', withTerm(wholeList('name', undefined), 'The Seesaw'), 'The Tango');
    expect(offerNames(own)[0]).toBe('The Seesaw');
    expect(offerNames(own)).not.toContain('The Tango');
    expect(offerNames(undefined)[0]).toBe('The Tango');
  });

  test('a term moves up into those offered first, and down out of them again', () => {
    const [a = '', b = ''] = whole.rest;
    const first = withMoved(withFirst(whole, b), a, -1);
    expect(first.first).toEqual([b, a]);
    expect(withMoved(first, a, -1).first).toEqual([a, b]);
    const back = withMoved(first, a, 1);
    expect([back.first, back.rest[0]]).toEqual([[b], a]);
    expect(withMoved(whole, b, -1).rest.slice(0, 2)).toEqual([b, a]);
    expect(withMoved(whole, whole.rest.at(-1) ?? '', 1)).toEqual(whole);
  });

  test('no more than six are offered first; what is added then stands before all others', () => {
    const full = whole.rest.slice(0, listLimits.first).reduce(withFirst, whole);
    const next = full.rest[0] ?? '';
    expect(withFirst(full, next)).toBe(full);
    expect(withMoved(full, next, -1)).toBe(full);
    expect(withTerm(full, 'count the spoons').rest[0]).toBe('count the spoons');
  });

  test('what is hidden can be shown again', () => {
    const hidden = withoutTerm('move', whole, 'cling');
    expect(hidden.hidden).toEqual(['cling']);
    expect(withShown(hidden, 'cling').rest[0]).toBe('cling');
  });

  test('what a newer edition brings stands behind the practice’s own order', () => {
    const older = { first: ['cling'], rest: ['go quiet'], hidden: ['lecture'] };
    const list = wholeList('move', older);
    expect(list.rest[0]).toBe('go quiet');
    expect(new Set([...list.first, ...list.rest, ...list.hidden])).toEqual(new Set(termsAsTheyCome('move')));
  });

  test('what cannot be added says why', () => {
    const hidden = withoutTerm('move', whole, 'cling');
    expect(problemWith(whole, '  ')).toBe('blank');
    expect(problemWith(whole, 'x'.repeat(longestTerm + 1))).toBe('too-long');
    expect(problemWith(whole, 'raise {their} voice')).toBe('unknown-blank');
    expect(problemWith(whole, 'Go  QUIET')).toBe('offered');
    expect(problemWith(whole, 'raise my voice')).toBe('offered');
    expect(problemWith(hidden, 'cling')).toBe('hidden');
    const many = Array.from({ length: listLimits.terms }, (_, index) => `word ${index}`);
    expect(problemWith({ first: [], rest: many, hidden: [] }, 'one more')).toBe('full');
    expect(withTerm(whole, 'Go  QUIET')).toBe(whole);
  });
});

test('whatever is done to a list, it stays one that can be kept, and loses no word that came with it', () => {
  const act = fc.record({
    way: fc.constantFrom('add', 'first', 'unpin', 'up', 'down', 'hide', 'show'),
    at: fc.nat(80),
    words: fc.string({ unit: 'grapheme', maxLength: 130 }),
  });
  fc.assert(
    fc.property(fc.constantFrom(...listIds), fc.array(act, { maxLength: 40 }), (id, acts) => {
      let list = wholeList(id, undefined);
      for (const { way, at, words } of acts) {
        const all = [...list.first, ...list.rest, ...list.hidden];
        const term = all[at % all.length] ?? '';
        const next = {
          add: () => withTerm(list, words),
          first: () => withFirst(list, term),
          up: () => withMoved(list, term, -1),
          down: () => withMoved(list, term, 1),
          unpin: () => withoutFirst(list, term),
          hide: () => withoutTerm(id, list, term),
          show: () => withShown(list, term),
        }[way];
        list = next();
      }
      expect(v.safeParse(OwnList, list).issues ?? []).toEqual([]);
      const there = new Set([...list.first, ...list.rest, ...list.hidden]);
      expect(termsAsTheyCome(id).filter((term) => !there.has(term))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('a list that nobody could have made is none', () => {
  const list = { first: [], rest: ['a'], hidden: [] };
  const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const broken: readonly unknown[] = [
    { ...list, rest: ['a', 'A'] },
    { ...list, hidden: ['a'] },
    { ...list, rest: [' a'] },
    { ...list, rest: ['a\nb'] },
    { ...list, rest: ['raise {their} voice'] },
    { ...list, rest: [''] },
    { ...list, rest: ['x'.repeat(longestTerm + 1)] },
    { ...list, rest: [7] },
    { ...list, first: seven, rest: [] },
    { ...list, rest: Array.from({ length: listLimits.terms + 1 }, (_, index) => `word ${index}`) },
    { rest: ['a'] },
    [],
  ];
  for (const each of broken) expect(v.is(OwnList, each), JSON.stringify(each).slice(0, 80)).toBe(false);
  expect(v.is(OwnLists, { move: list, name: list })).toBe(true);
  expect(v.is(OwnLists, { move: { ...list, rest: 'a' } })).toBe(false);
});
