import { expect, test } from 'vitest';
import { theTango } from '../../../tests/world/the-tango.ts';
import type { CycleMap } from './cycle-map.ts';
import { mainCycle } from './ring.ts';
import type { WalkPlace } from './walk.ts';
import { walkStart, walkStop } from './walk.ts';

const cycleOf = (map: CycleMap) => mainCycle(map)?.id ?? expect.unreachable();
const saying = (map: CycleMap, words: string) =>
  [...map.cards.values()].find((card) => card.phrase.text.startsWith(words))?.id ?? expect.unreachable(words);
const wordsAt = (map: CycleMap, place: WalkPlace | null | undefined) =>
  (place && map.cards.get(place.card)?.phrase.text.split(' ')[0]) ?? null;

test.each([
  ['the first card', null, 'Malaki'],
  ['Lanie’s start', 0, 'Malaki'],
  ['Malaki’s start', 1, 'Pressured,'],
] as const)('a walk from %s goes round the ring and comes back to where it began', (_, index, first) => {
  const map = theTango();
  const person = index === null ? null : (map.people[index]?.id ?? expect.unreachable());
  const start = walkStart(map, cycleOf(map), { person, way: 'old' }) ?? expect.unreachable();
  expect(wordsAt(map, start)).toBe(first);
  const told = new Set<string | null>();
  let place = start;
  for (let step = 0; step < 6; step += 1) {
    told.add(wordsAt(map, place));
    const next = walkStop(map, cycleOf(map), place)?.next ?? expect.unreachable();
    expect(walkStop(map, cycleOf(map), next)?.previous).toEqual(place);
    place = next;
  }
  expect(told.size).toBe(6);
  expect(place).toEqual(start);
});

test('a step is offered where it would come instead, and a walk that takes it goes on with the new dance', () => {
  const map = theTango();
  const cycle = cycleOf(map);
  const before = walkStop(map, cycle, { card: saying(map, 'Abandoned'), way: 'old' });
  expect(before?.instead).toEqual([{ card: saying(map, 'Lanie slows'), way: 'new' }]);
  const taken = walkStop(map, cycle, before?.instead[0] ?? expect.unreachable());
  expect(wordsAt(map, taken?.next)).toBe('Pressured,');
  expect(wordsAt(map, taken?.previous)).toBe('Abandoned,');
  expect(taken?.next?.way).toBe('new');
});

test('a step that takes no card’s place leads out of the ring, and the way back leads to where it left', () => {
  const map = theTango();
  const cycle = cycleOf(map);
  const voice = walkStop(map, cycle, { card: saying(map, 'Raises'), way: 'old' });
  expect(voice?.instead.map((place) => wordsAt(map, place))).toEqual(['Pause']);
  const out = walkStop(map, cycle, voice?.instead[0] ?? expect.unreachable());
  expect(out?.next).toBeNull();
  expect(wordsAt(map, out?.previous)).toBe('Raises');
});

test('in the new dance the pause is offered behind the step that stands where it left', () => {
  const map = theTango();
  const slows = walkStop(map, cycleOf(map), { card: saying(map, 'Lanie slows'), way: 'new' });
  expect(slows?.instead.map((place) => wordsAt(map, place))).toEqual(['Pause']);
});

test('a card that is gone, or lies beneath, is no place of a walk', () => {
  const map = theTango();
  const cycle = cycleOf(map);
  const gone = new Map(map.cards);
  gone.delete(saying(map, 'Raises'));
  expect(walkStop({ cards: gone }, cycle, { card: saying(map, 'Raises'), way: 'old' })).toBeNull();
  expect(walkStop(map, cycle, { card: saying(map, 'to know he'), way: 'old' })).toBeNull();
  expect(walkStart({ cards: new Map() }, cycle, { person: null, way: 'old' })).toBeNull();
});
