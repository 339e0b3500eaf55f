import { expect, test } from 'vitest';
import { cardSaying } from '../../../../tests/world/tango-session.ts';
import { theTango } from '../../../../tests/world/the-tango.ts';
import { belongingOf } from './belonging.ts';

test('a card tells what it belongs to, begins at and replaces; a ring card tells nothing', () => {
  const map = theTango();
  const told = (words: string, more: object = {}) => belongingOf(map, { ...cardSaying(map, words), ...more });
  expect(told('Raises')).toBeNull();
  expect(told('to know he')).toBe('under “Malaki goes quiet”');
  expect(told('Lanie slows', { notice: 'silence', direction: 'toward-other' })).toBe(
    'When we notice silence · instead of “Raises her voice, asks again and again” · toward the other',
  );
});
