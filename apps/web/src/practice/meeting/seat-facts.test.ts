import { createPersonId, createSeatId } from '@undercurrent/cycle';
import type { PersonId } from '@undercurrent/cycle';
import type { SeatSummary } from '@undercurrent/protocol';
import { expect, test } from 'vitest';
import { isInUse, isNewBesideAnother } from './seat-facts.ts';

const lanie = createPersonId(() => 'lanie-number-one');
const malaki = createPersonId(() => 'malaki-number-one');
let count = 0;
const seat = (person: PersonId | null, isConnected: boolean): SeatSummary => ({
  seat: createSeatId(() => `seat-number-${(count += 1)}`),
  role: person === null ? 'shared' : 'partner',
  ...{ person, isConnected, device: 'phone', isWaiting: !isConnected, wasHere: false, createdAtMs: 0 },
});
const therapist: SeatSummary = { ...seat(null, true), role: 'therapist' };

test('a place is in use while another device is in with it, and not while it only waits too', () => {
  const waiting = seat(lanie, false);
  expect(isInUse(waiting, [waiting, therapist, seat(malaki, true), seat(lanie, false)])).toBe(false);
  expect(isInUse(waiting, [waiting, therapist, seat(lanie, true)])).toBe(true);
});

test('a shared device takes everybody’s place, and has it', () => {
  const waiting = seat(null, false);
  expect(isInUse(waiting, [waiting, therapist])).toBe(false);
  expect(isInUse(waiting, [waiting, seat(malaki, true)])).toBe(true);
  expect(isInUse(seat(lanie, false), [seat(null, true)])).toBe(true);
});

test('a new device beside one that has come in the same place is told of, a known one is not', () => {
  const waiting = seat(lanie, false);
  const known = { ...seat(lanie, false), wasHere: true };
  expect(isNewBesideAnother(waiting, [waiting, therapist, seat(malaki, true), seat(lanie, false)])).toBe(
    false,
  );
  expect(isNewBesideAnother(waiting, [waiting, known])).toBe(true);
  expect(isNewBesideAnother(waiting, [waiting, seat(lanie, true)])).toBe(true);
  expect(isNewBesideAnother(known, [known, seat(lanie, true)])).toBe(false);
  expect(isNewBesideAnother(seat(null, false), [known])).toBe(false);
});
