import { expect, test } from 'vitest';
import { joinPick } from './join-pick.ts';

test('a phrase takes the place of nothing, and of words that only looked for it', () => {
  expect(joinPick('', 'abandoned', false)).toBe('abandoned');
  expect(joinPick('  ', 'abandoned', false)).toBe('abandoned');
  expect(joinPick(' Aband', 'abandoned', false)).toBe('abandoned');
  expect(joinPick('LEAVE', 'you will leave me', false)).toBe('you will leave me');
});

test('words of one’s own stay, and the phrase comes after them', () => {
  expect(joinPick('like a child at the door ', 'abandoned', false)).toBe(
    'like a child at the door, abandoned',
  );
  expect(joinPick('abandoned', 'panicky', false)).toBe('abandoned, panicky');
});

test('with Shift even a beginning stays', () => {
  expect(joinPick('alone', 'all alone', true)).toBe('alone, all alone');
  expect(joinPick('', 'all alone', true)).toBe('all alone');
});
