import { expect, test } from 'vitest';
import { peopleOf, ringOf } from '../../../../tests/world/told-ring.ts';
import type { Card } from '../card.ts';
import { pronounSets } from '../person.ts';
import { vocabularies } from '../vocabularies/catalogue.ts';
import { fillSlots, termsOf } from '../vocabularies/vocabulary.ts';
import { englishGrammar as grammar } from './english/english-grammar.ts';
import { tellMoment } from './tell-moment.ts';

const people = peopleOf([
  ['Lanie', 'she'],
  ['Malaki', 'he'],
]);
const [lanie, malaki] = people.map(({ id }) => id);
const moveOf = (place: 0 | 1, words: string, kind: Card['kind'] = 'move') => {
  const map = ringOf(people, [[place, kind, words]]);
  return { map, card: [...map.cards.values()][0] ?? expect.unreachable() };
};
const told = (place: 0 | 1, words: string, voice: Parameters<typeof tellMoment>[2]['voice']) => {
  const { map, card } = moveOf(place, words);
  return tellMoment(map, card, { grammar, voice });
};
const to = (listener = malaki) => ({ kind: 'to', listener: listener ?? expect.unreachable() }) as const;
const by = (speaker = malaki) => ({ kind: 'by', speaker: speaker ?? expect.unreachable() }) as const;

test('a move is told by name, to the one it was meant for, to the one whose it is, and by either', () => {
  expect(told(0, 'raise my voice', { kind: 'named' })).toBe('Lanie raises her voice');
  expect(told(0, 'follow you from room to room', { kind: 'named' })).toBe(
    'Lanie follows Malaki from room to room',
  );
  expect(told(0, 'follow you from room to room', to())).toBe('Lanie follows you from room to room');
  expect(told(0, 'raise my voice', to(lanie))).toBe('you raise your voice');
  expect(told(1, 'shuts down, leaves the room', by(lanie))).toBe('Malaki shuts down and leaves the room');
  expect(told(0, 'follow you from room to room', by())).toBe('Lanie follows me from room to room');
});

test('what is nobody’s move, and what can only be quoted, is no moment', () => {
  expect(told(1, 'silence', { kind: 'named' })).toBeNull();
  expect(told(1, 'she never listens', { kind: 'named' })).toBeNull();
  const { map, card } = moveOf(0, 'panicky', 'feeling');
  expect(tellMoment(map, card, { grammar, voice: { kind: 'named' } })).toBeNull();
  expect(tellMoment({ ...map, people: [] }, card, { grammar, voice: { kind: 'named' } })).toBeNull();
});

test('every move of the pick-lists is a moment, with all pronouns, in every voice', () => {
  for (const own of pronounSets) {
    for (const other of pronounSets) {
      const both = peopleOf([
        ['Jo', own],
        ['Marcus', other],
      ]);
      const [jo, marcus] = both.map(({ id }) => id);
      for (const term of vocabularies.move.flatMap(termsOf)) {
        const map = ringOf(both, [[0, 'move', fillSlots(term, 'Marcus') ?? '']]);
        const card = [...map.cards.values()][0] ?? expect.unreachable();
        const tell = (voice: Parameters<typeof told>[2]) => tellMoment(map, card, { grammar, voice });
        expect(tell({ kind: 'named' }), term).toMatch(/^Jo [a-z-]+s\b/);
        expect(tell(to(jo)), term).toMatch(/^you (?!are\b)[a-z-]+\b/);
        const toMarcus = tell(to(marcus)) ?? '';
        expect(toMarcus, term).toMatch(/^Jo /);
        expect(toMarcus, term).not.toMatch(/Marcus|\b(?:I|me|my)\b|[{}“]/);
        expect(tell(by(marcus)), term).not.toMatch(/Marcus|\byou\b/);
      }
    }
  }
});
