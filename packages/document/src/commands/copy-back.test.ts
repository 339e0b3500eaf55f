import { createCardId } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { createRandom } from '../../../../tests/world/seeded-random.ts';
import { cardSaying, done, reason, tangoSession, therapist } from '../../../../tests/world/tango-session.ts';
import { changeWords } from './card-words.ts';
import { copyBack } from './copy-back.ts';
import { deleteItems } from './items.ts';

const random = createRandom(11);
const newId = () => createCardId(random.part);

test('a card that lies in the bin comes back as it was, confirmed as it was', () => {
  const { seat, map, asLanie } = tangoSession();
  const card = cardSaying(map(), 'Abandoned');
  done(seat, deleteItems(map(), asLanie, { ids: [card.id] }));
  const after = done(seat, copyBack(map(), asLanie, { card, newId: newId() }));
  expect(after.cards.get(card.id)).toEqual(card);
});

test('a card that says something else by now says again what it said', () => {
  const { seat, map, asLanie } = tangoSession();
  const card = cardSaying(map(), 'Abandoned');
  done(seat, changeWords(map(), asLanie, { id: card.id, words: 'alone' }));
  const after = done(seat, copyBack(map(), asLanie, { card, newId: newId() }));
  expect(after.cards.get(card.id)?.phrase.text).toBe('Abandoned, panicky');
});

test('a card of a map that knows nothing of it is placed anew, in the hand of who copies it', () => {
  const { seat, map } = tangoSession();
  const known = cardSaying(map(), 'Abandoned');
  const card = { ...known, id: newId(), phrase: { ...known.phrase, text: 'from long ago' } };
  const id = newId();
  const after = done(seat, copyBack(map(), therapist, { card, newId: id }));
  expect(after.cards.get(id)).toMatchObject({
    owner: known.owner,
    phrase: { text: 'from long ago', scribe: 'therapist', confirmedBy: [] },
  });
});

test('nobody brings back words for somebody else', () => {
  const { seat, map, asLanie, asMalaki } = tangoSession();
  const card = cardSaying(map(), 'Abandoned');
  done(seat, changeWords(map(), asLanie, { id: card.id, words: 'alone' }));
  expect(reason(copyBack(map(), asMalaki, { card, newId: newId() }))).toBe('not-yours');
  expect(reason(copyBack(map(), therapist, { card, newId: newId() }))).toBe('confirmed-by-owner');
  done(seat, deleteItems(map(), asLanie, { ids: [card.id] }));
  expect(reason(copyBack(map(), asMalaki, { card, newId: newId() }))).toBe('not-yours');
});
