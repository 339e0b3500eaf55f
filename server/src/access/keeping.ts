import type { Role } from '@undercurrent/cycle';
import type { Keeping } from '@undercurrent/protocol';
import type { Entry } from './meetings.ts';

/**
 * How long a seat's device may keep a copy of its map. Never longer than the door stands open to it: what a partner
 * can read at home is for the therapist to open. A device that several share keeps nothing.
 */
export function keepingFor(
  role: Role,
  { door, untilMs }: Pick<Entry, 'door' | 'untilMs'>,
  keptAfterContactMs: number,
): Keeping {
  if (role === 'therapist') return { kind: 'own' };
  if (role !== 'partner') return null;
  if (door === 'homework' && untilMs !== null) return { kind: 'until', atMs: untilMs };
  return door === 'meeting' ? { kind: 'while-here', forMs: keptAfterContactMs } : null;
}
