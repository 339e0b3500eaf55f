import { expect, test } from 'vitest';
import { done, reason, tangoSession, therapist } from '../../../../tests/world/tango-session.ts';
import { shareCheckIn, takeCheckInBack } from './check-in.ts';

const answer = { answer: 'mixed', words: ' we paused once ', atMs: 5 } as const;

test('one shares for oneself, and takes it back', () => {
  const { seat, map, asLanie, lanie, malaki } = tangoSession();
  const shared = done(seat, shareCheckIn(map(), asLanie, answer)).people;
  expect(shared.find(({ id }) => id === lanie.id)?.checkIn).toEqual({ ...answer, words: 'we paused once' });
  expect(shared.find(({ id }) => id === malaki.id)?.checkIn).toBeNull();
  const back = done(seat, takeCheckInBack(map(), asLanie)).people;
  expect(back.find(({ id }) => id === lanie.id)?.checkIn).toBeNull();
});

test('nobody answers for another, and a line is a line', () => {
  const { map, asLanie } = tangoSession();
  expect(reason(shareCheckIn(map(), therapist, answer))).toBe('not-allowed');
  expect(reason(shareCheckIn(map(), { role: 'observer', person: null }, answer))).toBe('not-allowed');
  expect(reason(shareCheckIn(map(), asLanie, { ...answer, words: 'x'.repeat(201) }))).toBe('too-long');
});
