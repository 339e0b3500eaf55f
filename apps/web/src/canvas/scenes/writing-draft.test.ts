import { createAnnotationId } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { theTango } from '../../../../../tests/world/the-tango.ts';
import { withDraft } from './writing-draft.ts';

const tango = theTango();
const [card] = tango.cards.values();
const [cycle] = tango.cycles;
if (!card || !cycle) throw new Error('the tango is empty');

test('words being written show on their card and change no other', () => {
  const map = withDraft(tango, { id: card.id, words: 'he turns away', newNote: null });
  expect(map.cards.get(card.id)?.phrase.text).toBe('he turns away');
  for (const [id, other] of tango.cards) if (id !== card.id) expect(map.cards.get(id)).toBe(other);
});

test('words that are as they were leave the very same map', () => {
  expect(withDraft(tango, { id: card.id, words: card.phrase.text, newNote: null })).toBe(tango);
  expect(withDraft(tango, null)).toBe(tango);
  expect(withDraft(tango, { id: 'card_gonegone', words: 'x', newNote: null })).toBe(tango);
});

test('a note that is being written for the first time is on this map alone', () => {
  const id = createAnnotationId(() => 'firstwords');
  const newNote = { kind: 'sticky', id, at: { x: 5, y: 6 }, anchor: null, author: 'therapist' } as const;
  const map = withDraft(tango, { id, words: 'ask about Sunday', newNote });
  expect(map.annotations.get(id)).toMatchObject({ words: 'ask about Sunday', at: { x: 5, y: 6 } });
  expect(tango.annotations.has(id)).toBe(false);
});

test('a name being written shows in the middle', () => {
  expect(withDraft(tango, { id: cycle.id, words: 'The storm', newNote: null }).cycles[0]?.name).toBe(
    'The storm',
  );
});
