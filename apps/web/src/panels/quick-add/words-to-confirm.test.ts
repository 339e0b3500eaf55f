import { createCardId } from '@undercurrent/cycle';
import type { Card, CardKind } from '@undercurrent/cycle';
import { addIdea, confirmWords, placeCard, raiseBeneath } from '@undercurrent/document';
import { expect, test } from 'vitest';
import { createRandom } from '../../../../../tests/world/seeded-random.ts';
import { done, tangoSession, therapist } from '../../../../../tests/world/tango-session.ts';
import { wordsToConfirm } from './words-to-confirm.ts';

const session = tangoSession();
const { seat, lanie, malaki, asLanie } = session;
const { part } = createRandom(7);
const words = (cards: readonly Card[]) => cards.map(({ phrase }) => phrase.text);
const scribe = (kind: CardKind, said: string) => {
  const id = createCardId(part);
  done(seat, placeCard(session.map(), therapist, { id, kind, owner: lanie.id, words: said }));
  return id;
};

test('what the therapist wrote for somebody waits for them alone, until they make it their own', () => {
  const id = scribe('move', 'send a run of messages');
  expect(words(wordsToConfirm(session.map(), lanie.id))).toEqual(['send a run of messages']);
  expect(wordsToConfirm(session.map(), malaki.id)).toEqual([]);
  expect(wordsToConfirm(done(seat, confirmWords(session.map(), asLanie, { id })), lanie.id)).toEqual([]);
});

test('what lies beneath waits until it is raised; an idea waits in its pool', () => {
  scribe('fear', 'being left');
  done(seat, addIdea(session.map(), therapist, { id: createCardId(part), owner: lanie.id, words: 'walk' }));
  done(seat, raiseBeneath(session.map(), therapist, { raised: false }));
  expect(wordsToConfirm(session.map(), lanie.id)).toEqual([]);
  const raised = done(seat, raiseBeneath(session.map(), therapist, { raised: true }));
  expect(words(wordsToConfirm(raised, lanie.id))).toEqual(['being left']);
});
