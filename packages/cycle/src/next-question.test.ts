import { expect, test } from 'vitest';
import type { CycleMap } from './cycle-map.ts';
import { nextQuestion } from './next-question.ts';
import type { NextCardAsked } from './next-question.ts';
import type { CardSaid } from './testing/map-with.ts';
import { cardAt, lanie, malaki, mapWith } from './testing/map-with.ts';

const round: readonly CardSaid[] = [
  [lanie, 'feeling'],
  [lanie, 'move'],
  [malaki, 'feeling'],
  [malaki, 'move'],
];
const guessed: NextCardAsked = { owner: lanie, kind: 'feeling', about: null, isGuess: true };
const named = (map: CycleMap): CycleMap => ({
  ...map,
  cycles: map.cycles.map((cycle) => ({ ...cycle, name: 'The Tango' })),
});

test('while the ring is open the question is what the next card would answer', () => {
  const map = mapWith(round.slice(0, 2));
  const about = map.cards.get(cardAt(1)) ?? null;
  expect(nextQuestion(map, 'map', { ...guessed, owner: malaki, about })).toEqual({
    ask: 'card',
    owner: malaki,
    kind: 'feeling',
    about,
  });
});

test('a ring that has come round asks for its name, then leads beneath, then to new steps', () => {
  const ask = (map: CycleMap) => nextQuestion(map, 'map', guessed)?.ask;
  expect(ask(mapWith(round))).toBe('name');
  expect(ask(named(mapWith(round)))).toBe('go-beneath');
  expect(ask(named(mapWith([...round, [lanie, 'fear']])))).toBe('go-to-new-steps');
  expect(ask(named(mapWith([...round, [lanie, 'fear'], ['together', 'pause']])))).toBe('more');
});

test('what somebody has chosen to say is asked for, also on a ring that has come round', () => {
  const chosen = { ...guessed, kind: 'body', isGuess: false } as const;
  expect(nextQuestion(mapWith(round), 'map', chosen)).toMatchObject({ ask: 'card', kind: 'body' });
});

test('a thought after the move ends the round too; a turn without a move does not', () => {
  expect(nextQuestion(mapWith([...round, [malaki, 'meaning']]), 'map', guessed)?.ask).toBe('name');
  expect(nextQuestion(mapWith(round.slice(0, 3)), 'map', guessed)?.ask).toBe('card');
});

test('two moves of one person are no round of two', () => {
  const map = mapWith(round.slice(0, 2));
  expect(nextQuestion(map, 'map', guessed)?.ask).toBe('card');
});

test('one person alone comes round without another', () => {
  const map = mapWith(
    [
      [lanie, 'cue'],
      [lanie, 'move'],
    ],
    { people: 1 },
  );
  expect(nextQuestion(map, 'map', { ...guessed, kind: 'cue' })?.ask).toBe('name');
});

test('the story is asked about once there is something to tell', () => {
  expect(nextQuestion(mapWith(round), 'story', guessed)?.ask).toBe('story');
  expect(nextQuestion(mapWith([]), 'story', guessed)?.ask).toBe('card');
});

test('a map of nobody asks nothing', () => {
  expect(nextQuestion(mapWith([], { people: 0 }), 'map', guessed)).toBeNull();
});
