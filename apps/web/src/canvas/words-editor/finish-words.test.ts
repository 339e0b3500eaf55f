import { expect, test } from 'vitest';
import { useNotice } from '../../stores/notice.ts';
import { offerGivenUp } from './finish-words.ts';

const draft = { id: 'card', words: 'I go quiet and leave', newNote: null };

test('changed words that are given up are offered to be kept', () => {
  offerGivenUp(draft, 'I go quiet');
  expect(useNotice.getState().notice).toMatchObject({ keptWords: 'I go quiet and leave' });
});

test('giving up words nobody changed, or none, says nothing', () => {
  useNotice.getState().close();
  offerGivenUp(draft, draft.words);
  offerGivenUp({ ...draft, words: '  ' }, 'I go quiet');
  expect(useNotice.getState().notice).toBeNull();
});
