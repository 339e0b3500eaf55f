import { createCardId } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { createRandom } from '../../../../tests/world/seeded-random.ts';
import { cardSaying, done, reason, ringOf, tangoSession } from '../../../../tests/world/tango-session.ts';
import { answerCue } from './answer-cue.ts';
import { changeWords } from './card-words.ts';

const random = createRandom(12);

test('a move about the other becomes a cue, and what its owner does then stands behind it', () => {
  const { seat, map, asLanie, asMalaki } = tangoSession();
  const cue = cardSaying(map(), 'Raises').id;
  done(seat, changeWords(map(), asLanie, { id: cue, words: 'he never listens' }));
  const args = { cue, id: createCardId(random.part), words: 'raise my voice' };
  expect(reason(answerCue(map(), asMalaki, args))).toBe('not-yours');
  expect(reason(answerCue(map(), asLanie, { ...args, words: ' ' }))).toBe('empty-words');
  const ring = ringOf(done(seat, answerCue(map(), asLanie, args)));
  const at = ring.findIndex(({ id }) => id === cue);
  expect(ring.slice(at, at + 2).map(({ kind, phrase }) => [kind, phrase.text])).toEqual([
    ['cue', 'he never listens'],
    ['move', 'raise my voice'],
  ]);
});
