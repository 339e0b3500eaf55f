import { expect, test } from 'vitest';
import { jimiAndSteve } from '../../../../tests/world/jimi-and-steve.ts';
import { sharonAndMarcus } from '../../../../tests/world/sharon-and-marcus.ts';
import { theTango } from '../../../../tests/world/the-tango.ts';
import { peopleOf, ringOf, sentencesOf } from '../../../../tests/world/told-ring.ts';
import type { CycleMap } from '../cycle-map.ts';
import { mainCycle } from '../ring.ts';
import { englishGrammar } from './english/english-grammar.ts';
import { tellStory } from './tell-story.ts';

test('Lanie and Malaki’s story', () => {
  expect(told(theTango())).toEqual([
    'When Lanie raises her voice and asks again and again, Malaki feels pressured and never enough, shuts down, leaves the room and tells himself “whatever I say makes it worse”.',
    'When Malaki shuts down and leaves the room, Lanie feels abandoned and panicky, raises her voice and asks again and again, and so the cycle goes round again, and more.',
    'Underneath, Lanie longs to know Malaki is there; Malaki longs to be enough, and safe in silence.',
    'Lanie slows down and says “I’m scared, are you with me?”; together, Lanie and Malaki pause 20 minutes, then come back to each other.',
  ]);
});

test('Sharon and Marcus’s story, and his things are Marcus’s', () => {
  expect(told(sharonAndMarcus())).toEqual([
    'When Sharon clings, plans their future and texts all day, Marcus feels watched and far away, tells himself “I’ll be found out and left”, stays busy and gives short answers.',
    'When Marcus stays busy and gives short answers, Sharon feels it in her body (tight chest), cries and pleads.',
    'When Sharon cries and pleads, Marcus feels guilty and comes back with flowers and big promises.',
    'When Marcus comes back with flowers and big promises, Sharon feels alive and chosen, tells herself “this time it will last”, clings, plans their future and texts all day, and so the cycle goes round again, and more.',
    'Underneath, Sharon longs to be chosen on ordinary days; Marcus longs to be wanted as he is.',
    'What Sharon does next time is still open.',
    'When Marcus notices that he feels watched and far away, he says when he needs an hour and comes back when he said instead of staying busy and giving short answers.',
    'Together: “one small kindness a day, said aloud”.',
  ]);
  const people = peopleOf([
    ['Sharon', 'she'],
    ['Marcus', 'he'],
  ]);
  const ring = ringOf(people, [
    [0, 'move', 'check your phone'],
    [1, 'move', 'stay busy'],
  ]);
  expect(told(ring)[0]).toBe('When Sharon checks Marcus’s phone, Marcus stays busy.');
});

test('in Jimi and Steve’s story nobody is “he” but the one whose clause it is, and no “his” is the other’s', () => {
  const map = jimiAndSteve();
  expect(told(map)).toEqual([
    'When Jimi takes over and checks on Steve constantly, Steve feels cornered, tells himself “I have no say here” and makes a sharp joke, then goes quiet.',
    'When Steve makes a sharp joke, then goes quiet, Jimi feels on edge, takes over and checks on Steve constantly, and so the cycle goes round again, and more.',
    'Underneath, Jimi is afraid of losing Steve; Steve longs to have a say.',
    'When Jimi notices that Steve comes home late and says little, Jimi asks one question, then waits instead of taking over and checking on Steve constantly.',
    'What Steve does next time is still open.',
    'Jimi and Steve agree on this pause: “20 minutes, then we come back”.',
  ]);
  for (const sentence of told(map)) expect(sentence).not.toMatch(/\b(?:he|him|his)\b/);
});

test('a turn is told in the order of its cards', () => {
  const people = peopleOf([
    ['Lanie', 'she'],
    ['Malaki', 'he'],
  ]);
  const ring = ringOf(people, [
    [0, 'move', 'slam the door'],
    [0, 'body', 'hot face'],
    [0, 'feeling', 'abandoned'],
    [0, 'move', 'cry'],
    [1, 'move', 'leave'],
  ]);
  expect(told(ring)[1]).toBe(
    'When Malaki leaves, Lanie slams the door, feels abandoned (in her body: hot face) and cries, and so the dance goes round again, and more.',
  );
});

function told(map: CycleMap): readonly string[] {
  const cycle = mainCycle(map);
  if (!cycle) return [];
  return sentencesOf(
    tellStory({
      map,
      cycle: cycle.id,
      grammar: englishGrammar,
      voice: { kind: 'third' },
      start: null,
      isDeep: true,
    }),
  );
}
