import type { Person } from '@undercurrent/cycle';
import type { SeatSummary } from '@undercurrent/protocol';
import { joinNames } from '../../words/names.ts';
import { t } from '../../words/t.ts';

/** Whose place a seat is, in words. */
export function seatName(seat: SeatSummary, people: readonly Person[]): string {
  if (seat.role === 'shared') return joinNames(people.map((person) => person.name));
  return people.find((person) => person.id === seat.person)?.name ?? t('meeting.observer');
}

/** What a seat comes with, in words. */
export function deviceWords({ role, device }: SeatSummary): string {
  const words = t(`device.${device ?? 'unknown'}`);
  return role === 'shared' ? t('meeting.together', { device: words }) : words;
}

/**
 * True when somebody is in already in the place that a waiting device asks for. A shared device asks for everybody's
 * place.
 */
export function isInUse(waiting: SeatSummary, seats: readonly SeatSummary[]): boolean {
  return seats.some(
    (other) =>
      other.seat !== waiting.seat &&
      other.isConnected &&
      (other.role === 'partner' || other.role === 'shared') &&
      (waiting.role === 'shared' || other.role === 'shared' || other.person === waiting.person),
  );
}

/**
 * True when a device that was never let in asks for the place of somebody who has come on another one: it would open
 * that person's drafts.
 */
export function isNewBesideAnother(waiting: SeatSummary, seats: readonly SeatSummary[]): boolean {
  if (waiting.role !== 'partner' || waiting.wasHere) return false;
  return seats.some(
    (other) =>
      other.seat !== waiting.seat &&
      other.role === 'partner' &&
      other.person === waiting.person &&
      (other.isConnected || other.wasHere),
  );
}
