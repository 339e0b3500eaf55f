import type { Actor } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { theTango } from '../../../../../tests/world/the-tango.ts';
import { whoAnswers } from './who-answers.ts';

const tango = theTango();
const [lanie, malaki] = tango.people.map(({ id }) => id);
const laniesCard = [...tango.cards.values()].find(({ owner }) => owner === lanie);

const answers = (actor: Actor) => laniesCard && whoAnswers(tango, actor, laniesCard);

test('only its owner, on a device of their own, answers for themselves', () => {
  expect(answers({ role: 'partner', person: lanie ?? null })).toBe('self');
  expect(answers({ role: 'partner', person: malaki ?? null })).toBe('nobody');
  expect(answers({ role: 'observer', person: null })).toBe('nobody');
});

test('the therapist writes for its owner', () => {
  expect(answers({ role: 'therapist', person: null })).toBe('scribe');
});

test('a shared device answers for whoever has it in hand, and says so to the other', () => {
  expect(answers({ role: 'shared', person: lanie ?? null })).toBe('in-hand');
  expect(answers({ role: 'shared', person: malaki ?? null })).toBe('elsewhere');
  expect(answers({ role: 'shared', person: null })).toBe('elsewhere');
});
