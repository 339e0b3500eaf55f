import type { PersonId, Role, SeatId } from '@undercurrent/cycle';
import type { Limits } from '../ops/config.ts';

interface Seated {
  readonly seat: SeatId;
  readonly role: Role;
  readonly person: PersonId | null;
}

/**
 * True when there is no place for another socket of this seat. A person's devices count together. However many come
 * for the others, nobody keeps the therapist out.
 */
export function isFull(
  present: readonly { readonly seat: Seated }[],
  { seat, role, person }: Seated,
  { socketsPerMap, socketsPerPerson }: Pick<Limits, 'socketsPerMap' | 'socketsPerPerson'>,
): boolean {
  if (role !== 'therapist' && present.length >= socketsPerMap) return true;
  const whose = person ?? seat;
  return present.filter((each) => (each.seat.person ?? each.seat.seat) === whose).length >= socketsPerPerson;
}
