import { createCardId } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { useAnnouncement } from '../stores/announcement.ts';
import { useChrome } from '../stores/chrome.ts';
import { useComposer } from '../stores/composer.ts';
import { useNotice } from '../stores/notice.ts';
import { useSelection } from '../stores/selection.ts';
import { forgetMap } from './forget-map.ts';

test('half-typed words, notices and selections of a map are gone when it is left', () => {
  const card = createCardId(() => 'card-number-one');
  useComposer.getState().setWords('I never told anyone');
  useComposer.getState().insertAfter(card);
  useSelection.getState().select([card]);
  useNotice.getState().tell({ key: 'practice.seatEnded', politeness: 'polite', keptWords: 'my words' });
  useChrome.getState().open('bin');

  forgetMap();

  expect(useComposer.getState()).toMatchObject({ words: '', after: null, owner: null, kind: null });
  expect(useSelection.getState().ids).toEqual([]);
  expect(useNotice.getState().notice).toBeNull();
  expect(useChrome.getState().dialog).toBeNull();
});

test('what was told in passing of a map is silent when it ends or is left', () => {
  for (const end of [forgetMap, useAnnouncement.getState().silence]) {
    useAnnouncement.getState().announce('The therapist changed “I never told anyone”');
    end();
    expect(useAnnouncement.getState().words).toBe('');
  }
});

test('dark and high contrast stay from map to map', () => {
  useChrome.setState({ mode: 'dark', contrast: 'high' });
  forgetMap();
  expect(useChrome.getState()).toMatchObject({ mode: 'dark', contrast: 'high' });
});
