import type { MeetingId, Role } from '@undercurrent/cycle';
import type { Door, HomeworkWindow } from '@undercurrent/protocol';

/** All that decides whether a seat may enter its map. */
export interface DoorFacts {
  readonly role: Role;
  readonly isByCode: boolean;
  /** The meeting that is open, or null. */
  readonly meeting: MeetingId | null;
  /** The meetings to which this seat was let in. */
  readonly admissions: readonly MeetingId[];
  /** When its person may come between meetings; null for a seat that stands for nobody in particular. */
  readonly homework: HomeworkWindow | null;
  readonly nowMs: number;
}

/**
 * How the door stands for a seat. The therapist always comes in. While a meeting is open, whoever the therapist has
 * let in to it comes in and nobody else: what one partner says there alone is not read by the other at home. Between
 * meetings, a person comes in within their homework window. Whoever came by a code must have been let in once before
 * a window opens to them: a code tells nothing about who typed it, an invitation is to one person.
 */
export function doorFor({ role, isByCode, meeting, admissions, homework, nowMs }: DoorFacts): Door {
  if (role === 'therapist') return 'meeting';
  if (meeting !== null) return admissions.includes(meeting) ? 'meeting' : 'waiting';
  const isKnown = !isByCode || admissions.length > 0;
  const isInTime = homework !== null && homework.fromMs <= nowMs && nowMs < homework.untilMs;
  return isKnown && isInTime ? 'homework' : 'closed';
}
