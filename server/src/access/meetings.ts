import { type MapId, type MeetingId, type PersonId, createMeetingId } from '@undercurrent/cycle';
import type { Door, HomeworkWindow } from '@undercurrent/protocol';
import type { Clock } from '../ops/clock.ts';
import type { MeetingRecord, MeetingStore } from '../store/meeting-store.ts';
import type { SeatRecord } from '../store/store.ts';
import { doorFor } from './door.ts';

/** How a map's door stands for a seat, and what follows from it. */
export interface Entry {
  readonly door: Door;
  /** Whether a meeting is open on the map: outside of one nobody is shown who is there. */
  readonly isMeeting: boolean;
  /** When a homework window closes; null for every other door. */
  readonly untilMs: number | null;
  /** The seat was let in just now, because the meeting lets devices in that were here before. */
  readonly isLetIn: boolean;
}

export interface MeetingsParts {
  readonly store: MeetingStore;
  readonly clock: Clock;
  /** Makes the random part of an id. */
  readonly random: () => string;
}

/** The meetings of maps: when one is open, whom the therapist has let in, and who may come between them. */
export class Meetings {
  readonly #parts: MeetingsParts;

  constructor(parts: MeetingsParts) {
    this.#parts = parts;
  }

  /** The open meeting of a map, opened now when there was none. */
  async open(map: MapId, letsInKnown?: boolean): Promise<MeetingRecord & { readonly isNew: boolean }> {
    const { store, clock, random } = this.#parts;
    const meeting = createMeetingId(random);
    const fresh = { meeting, map, openedAtMs: clock.now(), letsInKnown: letsInKnown ?? false };
    await store.openMeeting(fresh);
    if (letsInKnown !== undefined) await store.setLetsInKnown(map, letsInKnown);
    const record = (await store.openMeetingOf(map)) ?? fresh;
    return { ...record, isNew: record.meeting === meeting };
  }

  /** False when none was open. */
  end(map: MapId): Promise<boolean> {
    return this.#parts.store.endMeeting(map, this.#parts.clock.now());
  }

  current(map: MapId): Promise<MeetingRecord | null> {
    return this.#parts.store.openMeetingOf(map);
  }

  /** Every meeting that is open, on whatever map. */
  allOpen(): Promise<readonly MeetingRecord[]> {
    return this.#parts.store.openMeetings();
  }

  /** Lets a seat in; false when no meeting is open. */
  async admit({ map, seat }: Pick<SeatRecord, 'map' | 'seat'>): Promise<boolean> {
    const meeting = await this.current(map);
    if (meeting === null) return false;
    await this.#parts.store.admit({ seat, meeting: meeting.meeting }, this.#parts.clock.now());
    return true;
  }

  /** How the door stands for a seat now. A device that was here before is let in, where the meeting says so. */
  async judge(seat: SeatRecord): Promise<Entry> {
    const { store, clock } = this.#parts;
    const meeting = await this.current(seat.map);
    const isMeeting = meeting !== null;
    const plain = { isMeeting, untilMs: null, isLetIn: false };
    if (seat.role === 'therapist') return { ...plain, door: 'meeting' };
    const admissions = await store.admissionsOf(seat.seat);
    const homework = await this.#homeworkOf(seat);
    const { role, isByCode } = seat;
    const facts = { role, isByCode, admissions, homework, nowMs: clock.now() };
    const door = doorFor({ ...facts, meeting: meeting?.meeting ?? null });
    if (door === 'waiting' && meeting?.letsInKnown && admissions.length > 0 && (await this.admit(seat))) {
      return { ...plain, door: 'meeting', isLetIn: true };
    }
    return { ...plain, door, untilMs: door === 'homework' ? (homework?.untilMs ?? null) : null };
  }

  /** The seats of a map that are in at the open meeting, and those that were let in at any. */
  async admittedOn(
    map: MapId,
  ): Promise<{ readonly now: ReadonlySet<string>; readonly ever: ReadonlySet<string> }> {
    const meeting: MeetingId | null = (await this.current(map))?.meeting ?? null;
    const admissions = await this.#parts.store.admissionsOn(map);
    return {
      now: new Set(admissions.filter((each) => each.meeting === meeting).map(({ seat }) => seat)),
      ever: new Set(admissions.map(({ seat }) => seat)),
    };
  }

  homeworkOn(map: MapId) {
    return this.#parts.store.homeworkOn(map);
  }

  setHomework(map: MapId, person: PersonId, window: HomeworkWindow | null): Promise<void> {
    return this.#parts.store.setHomework(map, person, window);
  }

  async #homeworkOf({ map, person }: SeatRecord): Promise<HomeworkWindow | null> {
    if (person === null) return null;
    const windows = await this.#parts.store.homeworkOn(map);
    return windows.find((window) => window.person === person) ?? null;
  }
}
