import type { MapId, MeetingId, PersonId, SeatId } from '@undercurrent/cycle';
import type { Homework, HomeworkWindow } from '@undercurrent/protocol';

export interface MeetingRecord {
  readonly meeting: MeetingId;
  readonly map: MapId;
  readonly openedAtMs: number;
  readonly letsInKnown: boolean;
}

export interface Admission {
  readonly seat: SeatId;
  readonly meeting: MeetingId;
}

/** The therapy hours of maps, who was let in, and who may come between them. */
export interface MeetingStore {
  /** Opens this meeting, unless one is open on the map. */
  readonly openMeeting: (meeting: MeetingRecord) => Promise<void>;
  /** False when none is open. */
  readonly setLetsInKnown: (map: MapId, letsInKnown: boolean) => Promise<boolean>;
  /** The open meeting of a map, or null. */
  readonly openMeetingOf: (map: MapId) => Promise<MeetingRecord | null>;
  readonly openMeetings: () => Promise<readonly MeetingRecord[]>;
  /**
   * Ends the open meeting of a map, and with it every seat that came of a code and was never let in.
   * False when none is open.
   */
  readonly endMeeting: (map: MapId, atMs: number) => Promise<boolean>;
  readonly admit: (admission: Admission, atMs: number) => Promise<void>;
  /** Every meeting of a map to which one of its seats was let in. */
  readonly admissionsOn: (map: MapId) => Promise<readonly Admission[]>;
  readonly admissionsOf: (seat: SeatId) => Promise<readonly MeetingId[]>;
  readonly homeworkOn: (map: MapId) => Promise<readonly Homework[]>;
  /** Null takes the window away. */
  readonly setHomework: (map: MapId, person: PersonId, window: HomeworkWindow | null) => Promise<void>;
}
