import { MeetingId, PersonId, SeatId, personColors, personShapes, roles } from '@undercurrent/cycle';
import * as v from 'valibot';

/**
 * How a map's door stands for one seat. `meeting`: a meeting is open and the therapist has let this seat in (a
 * therapist's own door always stands so). `homework`: this person may work on their own just now. `waiting`: a
 * meeting is open, and the therapist has not let this seat in yet. `closed`: no meeting is open.
 */
export const doors = ['meeting', 'homework', 'waiting', 'closed'] as const;
export type Door = (typeof doors)[number];
/** True for a door that lets one through. */
export const isOpenDoor = (door: Door): boolean => door === 'meeting' || door === 'homework';

/**
 * How long a seat's device may keep a copy of the map: `own`, a therapist's, for as long as its owner likes; `until`
 * the time at which its homework window closes; `while-here`, for so long after its last word with the server, which
 * ends with the meeting. Null: not at all.
 */
export const Keeping = v.nullable(
  v.variant('kind', [
    v.object({ kind: v.literal('own') }),
    v.object({ kind: v.literal('until'), atMs: v.number() }),
    v.object({ kind: v.literal('while-here'), forMs: v.number() }),
  ]),
);

/** What a device says of itself when it takes a seat. */
export const deviceKinds = ['phone', 'tablet', 'computer'] as const;
export type DeviceKind = (typeof deviceKinds)[number];

/** An open meeting. `letsInKnown`: devices that were let in at an earlier meeting come in by themselves. */
export const Meeting = v.object({
  meeting: MeetingId,
  openedAtMs: v.number(),
  letsInKnown: v.boolean(),
});
export const MeetingRequest = v.object({ letsInKnown: v.optional(v.boolean()) });
export const AdmissionRequest = v.object({ seat: SeatId });

/** When one person may work on the map between meetings. */
export const HomeworkWindow = v.object({ fromMs: v.number(), untilMs: v.number() });
export const Homework = v.object({ person: PersonId, ...HomeworkWindow.entries });

/**
 * A device at the table. `isWaiting`: it asks to be let in. `wasHere`: it was let in at an earlier meeting.
 * Outside of meetings nobody is told who is connected.
 */
export const SeatSummary = v.object({
  seat: SeatId,
  role: v.picklist(roles),
  person: v.nullable(PersonId),
  device: v.nullable(v.picklist(deviceKinds)),
  isConnected: v.boolean(),
  isWaiting: v.boolean(),
  wasHere: v.boolean(),
  createdAtMs: v.number(),
});

/** All that the therapist is told about the meeting and its devices. */
export const Table = v.object({
  meeting: v.nullable(Meeting),
  seats: v.array(SeatSummary),
  homework: v.array(Homework),
});

/**
 * What the waiting room's socket says: to a guest how the door stands, to the therapist who is there. A `beat` comes
 * every `wireLimits.heartbeatMs`: who hears none has lost the line.
 */
export const LobbyMessage = v.variant('kind', [
  v.object({ kind: v.literal('beat') }),
  v.object({ kind: v.literal('door'), door: v.picklist(doors) }),
  v.object({ kind: v.literal('table'), table: Table }),
]);

/** Letters and figures that nobody takes for one another: no 0 and O, no 1, I and L, no U beside V. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
export const codeLength = 8;
const codeShape = new RegExp(`^[${codeAlphabet}]{${codeLength}}$`);

/** A typed code as it is looked up: however it was spaced, dashed or cased. */
export const readCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
/** True when a typed text could be a code. */
export const isCode = (typed: string): boolean => codeShape.test(readCode(typed));
/** A code as it is shown and read aloud: in two groups. */
export const showCode = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;

const Code = v.pipe(v.string(), v.maxLength(40), v.transform(readCode), v.regex(codeShape));
export const JoinCode = v.object({ code: v.string(), expiresAtMs: v.number() });
export const CodeRequest = v.object({ code: Code });
/** Whom a code's holder may be: first names and marks, nothing else of the map. */
export const JoinOffer = v.object({
  people: v.array(
    v.object({
      person: PersonId,
      firstName: v.string(),
      initials: v.string(),
      color: v.picklist(personColors),
      shape: v.picklist(personShapes),
    }),
  ),
});
/** `person` null: several people share this device. */
export const PickRequest = v.object({
  code: Code,
  person: v.nullable(PersonId),
  device: v.optional(v.picklist(deviceKinds)),
});

export type Keeping = Readonly<v.InferOutput<typeof Keeping>>;
export type Meeting = Readonly<v.InferOutput<typeof Meeting>>;
export type HomeworkWindow = Readonly<v.InferOutput<typeof HomeworkWindow>>;
export type Homework = Readonly<v.InferOutput<typeof Homework>>;
export type SeatSummary = Readonly<v.InferOutput<typeof SeatSummary>>;
export type Table = Readonly<v.InferOutput<typeof Table>>;
export type LobbyMessage = Readonly<v.InferOutput<typeof LobbyMessage>>;
export type JoinCode = Readonly<v.InferOutput<typeof JoinCode>>;
export type JoinOffer = Readonly<v.InferOutput<typeof JoinOffer>>;
export type JoinPerson = JoinOffer['people'][number];
