import { createCardId } from '@undercurrent/cycle';
import { beforeEach, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { theTango } from '../../../../tests/world/the-tango.ts';
import { useWritingDraft } from '../canvas/scenes/writing-draft.ts';
import type { RescuedWords } from '../connection/rescued-words.ts';
import { useBeneath } from '../stores/beneath.ts';
import { useComposer } from '../stores/composer.ts';
import { forgetMap } from './forget-map.ts';
import { rescueHalfTyped } from './half-typed.ts';

const card = createCardId(() => 'card-number-one');
const tango = theTango();

/** What is kept aside when a map with this begun on it ends. */
function endWith(begin: () => void): readonly Omit<RescuedWords, 'id'>[] {
  const kept: RescuedWords[] = [];
  begin();
  rescueHalfTyped({ map: createStore(() => tango), rescue: (words) => kept.push(words) });
  return kept.map(({ words, isPrivate }) => ({ words, isPrivate }));
}

beforeEach(forgetMap);

test('what was begun when a map ended is kept aside, and stands in no field any more', () => {
  const kept = endWith(() => {
    useComposer.getState().setWords('that you would');
    useBeneath.getState().write(card, 'fear', 'being left');
  });
  expect(kept).toEqual([
    { words: 'that you would', isPrivate: false },
    { words: 'being left', isPrivate: true },
  ]);
  expect([useComposer.getState().words, useBeneath.getState().begun.size]).toEqual(['', 0]);
});

test('words of a card that were opened and left as they were are kept aside by nobody', () => {
  const [known] = tango.cards.values();
  if (!known) throw new Error('the tango has cards');
  const { write } = useWritingDraft.getState();
  const open = (words: string) => () => write({ id: known.id, words, newNote: null });
  expect(endWith(open(known.phrase.text))).toEqual([]);
  expect(endWith(open('raise my voice, and more'))).toEqual([
    { words: 'raise my voice, and more', isPrivate: false },
  ]);
  expect(endWith(() => {})).toEqual([]);
});
