import { expect, test } from 'vitest';
import { offer } from './offer.ts';
import { problemWith, wholeList } from './own-terms.ts';
import type { SayTerm } from './said-terms.ts';

const say: SayTerm = (list, term) =>
  list === 'moves' && term === 'go quiet' ? 'me quedo en silencio' : term;
const context = { owner: 'together', people: [], say } as const;

test('words are offered and found as their reader says them, accents or not', () => {
  const { likely, more } = offer('move', context);
  expect([...likely, ...more]).toContain('me quedo en silencio');
  expect([...likely, ...more]).not.toContain('go quiet');
  expect(offer('move', { ...context, typed: 'siléncio' }).likely).toEqual(['me quedo en silencio']);
});

test('what a list has in the reader’s language cannot be added to it again', () => {
  const list = wholeList('move', undefined);
  expect(problemWith(list, 'Me quedo en silencio', (term) => say('moves', term))).toBe('offered');
  expect(problemWith(list, 'Me quedo en silencio')).toBeNull();
});
