import { cardKinds, createPersonId } from '@undercurrent/cycle';
import type { Card, CardKind, Question } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { questionWords } from './ask.ts';
import type { Asking } from './ask.ts';
import './learn-questions.ts';

const marcus = createPersonId(() => 'marcus-number-one');
const sharon = createPersonId(() => 'sharon-number-one');
const about = {
  owner: sharon,
  kind: 'move',
  phrase: { text: 'go quiet', scribe: 'therapist', confirmedBy: [] },
} as unknown as Card;
const asking: Asking = {
  nameOf: (owner) => (owner === marcus ? 'Marcus' : owner === sharon ? 'Sharon' : null),
  reader: null,
  isAlone: false,
  momentOf: () => null,
};
const telling: Asking = { ...asking, momentOf: () => 'Sharon goes quiet' };
const card = (kind: CardKind, more: object = {}): Question => ({
  ask: 'card',
  kind,
  owner: marcus,
  about: null,
  ...more,
});

test('every kind but the letter has a question, about a card and about none, for one and for both', () => {
  for (const kind of cardKinds.filter((each) => each !== 'letter')) {
    for (const question of [card(kind), card(kind, { about }), card(kind, { owner: 'together' })]) {
      for (const to of [asking, telling, { ...telling, reader: marcus }]) {
        const words = questionWords(question, to);
        expect(words, kind).toMatch(/\?|”\.$/);
        expect(words, kind).not.toMatch(/[{}]|ask\./);
      }
    }
  }
});

test('a question beneath names the card it is under', () => {
  expect(questionWords(card('fear', { about }), asking)).toBe('What is Marcus afraid of? Under “go quiet”.');
});

test('the first card of a ring is not asked for as if something came before', () => {
  expect(questionWords(card('feeling'), asking)).toBe('What does Marcus feel when it starts?');
  expect(questionWords(card('feeling', { about }), asking)).toBe('What does Marcus feel then?');
  expect(questionWords(card('cue'), asking)).toBe('What sets it off for Marcus?');
});

test('who is asked themselves is never spoken of by name', () => {
  for (const kind of cardKinds.filter((each) => each !== 'letter')) {
    for (const question of [card(kind), card(kind, { about })]) {
      expect(questionWords(question, { ...telling, reader: marcus }), kind).not.toContain('Marcus');
    }
  }
});

test('all together are asked as both', () => {
  expect(questionWords(card('new-step', { owner: 'together' }), asking)).toBe(
    'What could you both do another time?',
  );
});

test('what follows a move of the other is asked about that moment, by name or to the one who is asked', () => {
  expect(questionWords(card('feeling', { about }), telling)).toBe(
    'What happens in Marcus when Sharon goes quiet?',
  );
  expect(questionWords(card('feeling', { about }), { ...telling, reader: marcus })).toBe(
    'What happens in you when Sharon goes quiet?',
  );
  expect(questionWords(card('move', { about }), telling)).toBe('What does Marcus do when Sharon goes quiet?');
  expect(questionWords(card('feeling', { about: { ...about, owner: marcus } }), telling)).toBe(
    'What does Marcus feel then?',
  );
});
