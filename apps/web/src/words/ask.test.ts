import { cardKinds, createPersonId } from '@undercurrent/cycle';
import type { Card, CardKind, Question } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { questionWords } from './ask.ts';
import './learn-questions.ts';

const lanie = createPersonId(() => 'lanie-number-one');
const about = { phrase: { text: 'go quiet', scribe: 'therapist', confirmedBy: [] } } as unknown as Card;
const nameOf = (owner: string) => (owner === lanie ? 'Marcus' : null);
const card = (kind: CardKind, more: object = {}): Question => ({
  ask: 'card',
  kind,
  owner: lanie,
  about: null,
  ...more,
});

test('every kind but the letter has a question, about a card and about none, for one and for both', () => {
  for (const kind of cardKinds.filter((each) => each !== 'letter')) {
    for (const question of [card(kind), card(kind, { about }), card(kind, { owner: 'together' })]) {
      const words = questionWords(question, nameOf);
      expect(words, kind).toMatch(/\?|”\.$/);
      expect(words, kind).not.toMatch(/[{}]|ask\./);
    }
  }
});

test('a question beneath names the card it is under', () => {
  expect(questionWords(card('fear', { about }), nameOf)).toBe('What is Marcus afraid of? Under “go quiet”.');
});

test('the first card of a ring is not asked for as if something came before', () => {
  expect(questionWords(card('feeling'), nameOf)).toBe('What does Marcus feel when it starts?');
  expect(questionWords(card('feeling', { about }), nameOf)).toBe('What does Marcus feel then?');
  expect(questionWords(card('cue'), nameOf)).toBe('What sets it off for Marcus?');
});

test('all together are asked as both', () => {
  expect(questionWords(card('new-step', { owner: 'together' }), nameOf)).toBe(
    'What could you both do another time?',
  );
});
