import { createCardId } from '@undercurrent/cycle';
import type { CardId } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { createRandom } from '../../../../tests/world/seeded-random.ts';
import { cardSaying, done, reason, tangoSession, therapist } from '../../../../tests/world/tango-session.ts';
import { changeKind, changeOwner, changeWords } from './card-words.ts';
import { copyBack } from './copy-back.ts';
import { deleteItems } from './items.ts';
import { tellStep } from './new-steps.ts';
import { placeCard } from './place-card.ts';

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

test('a card comes back alone: what hung under it stays in the bin, and can come back by itself', () => {
  const { seat, map, asLanie, lanie } = tangoSession();
  const ring = cardSaying(map(), 'Abandoned');
  const [fear, need] = [newId(), newId()];
  const beneath = { owner: lanie.id, under: ring.id };
  done(seat, placeCard(map(), asLanie, { ...beneath, id: fear, kind: 'fear', words: 'being left' }));
  done(seat, placeCard(map(), asLanie, { ...beneath, id: need, kind: 'need', words: 'to hear you' }));
  const earlier = map();
  done(seat, deleteItems(map(), asLanie, { ids: [ring.id] }));
  const copy = (id: CardId) => {
    const card = earlier.cards.get(id);
    if (card) done(seat, copyBack(map(), asLanie, { card, newId: newId() }));
    return [ring.id, fear, need].filter((one) => map().cards.has(one));
  };
  expect(copy(ring.id)).toEqual([ring.id]);
  expect(copy(fear)).toEqual([ring.id, fear]);
  expect(map().cards.get(fear)?.under).toBe(ring.id);
});

test('a card that became another kind, or of both, is again what it was', () => {
  const { seat, map, asLanie, lanie } = tangoSession();
  const id = newId();
  const words = 'say what I feel';
  done(
    seat,
    placeCard(map(), asLanie, { id, owner: lanie.id, kind: 'new-step', words, notice: 'it is quiet' }),
  );
  const card = cardSaying(map(), words);
  done(seat, changeOwner(map(), asLanie, { id, owner: 'together' }));
  done(seat, tellStep(map(), asLanie, { id, notice: 'the door' }));
  done(seat, changeWords(map(), asLanie, { id, words: 'wait' }));
  const after = done(seat, copyBack(map(), asLanie, { card, newId: newId() }));
  expect(after.cards.get(id)).toEqual(card);
  const ring = cardSaying(map(), 'Abandoned');
  done(seat, changeKind(map(), asLanie, { id: ring.id, kind: 'body' }));
  expect(done(seat, copyBack(map(), asLanie, { card: ring, newId: newId() })).cards.get(ring.id)).toEqual(
    ring,
  );
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
