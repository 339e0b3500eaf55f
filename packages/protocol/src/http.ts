import {
  MapId,
  PersonId,
  SeatId,
  VersionId,
  exampleIds,
  languages,
  personColors,
  personDashes,
  personShapes,
  pronounSets,
  roles,
  templateIds,
} from '@undercurrent/cycle';
import * as v from 'valibot';
import { Keeping, deviceKinds, doors } from './meeting.ts';

/**
 * The HTTP contract. All paths under `/api`, all bodies JSON, every error `{ error: ErrorCode }`.
 *
 *   GET    /api/health                              -> Health
 *   GET    /api/maps                                -> { maps: MapSummary[] }   seats of this browser, newest first
 *   POST   /api/maps                 NewMap         -> { map: MapId }           this browser gets the therapist's seat,
 *                                                                               and the first meeting is open
 *   GET    /api/maps/:map/seat                      -> OwnSeat                  401 no-seat, 404 unknown-map
 *   DELETE /api/maps/:map/seat                      -> 204                      gives one's own seat up; not the therapist's
 *   DELETE /api/maps/:map                           -> 204                      therapist only; sockets closed with mapDeleted
 *   GET    /api/maps/:map/seats                     -> { seats: SeatSummary[] } therapist only
 *   DELETE /api/maps/:map/seats/:seat               -> 204                      therapist only; sockets closed with seatEnded
 *   PUT    /api/maps/:map/meeting    MeetingRequest -> Meeting                  therapist only; opens one when none is open
 *   DELETE /api/maps/:map/meeting                   -> 204                      therapist only; ends it for everyone
 *   POST   /api/maps/:map/meeting/admissions { seat } -> 204                    therapist only; 409 no-meeting
 *   POST   /api/maps/:map/meeting/codes             -> JoinCode                 therapist only; 409 no-meeting
 *   PUT    /api/maps/:map/homework/:person HomeworkWindow -> 204                therapist only
 *   DELETE /api/maps/:map/homework/:person          -> 204                      therapist only
 *   POST   /api/maps/:map/invitations { person }    -> Invitation               therapist only; an older open one for this person ends
 *   DELETE /api/maps/:map/invitations/:person       -> 204                      therapist only
 *   GET    /api/maps/:map/addresses                 -> Addresses               therapist only, on the server's own machine
 *   POST   /api/invitations/accept   { secret }     -> { map, person }          sets the cookie; 410 used or expired,
 *                                                                               409 this browser holds another seat on the map
 *   GET    /api/maps/:map/versions                  -> { versions: VersionSummary[] } the oldest first
 *   GET    /api/maps/:map/versions/:version         -> Yjs bytes of the map as it was
 *   POST   /api/maps/:map/versions   VersionName    -> { version }             therapist only; 409 nothing changed since the newest
 *   PATCH  /api/maps/:map/versions/:version         -> 204                      therapist only; names it
 *   GET    /api/maps/:map/lists                     -> { lists: OwnLists }      what the map's practice has made its own
 *   PUT    /api/maps/:map/lists/:list OwnList       -> 204                      therapist only; for all maps of the practice
 *   DELETE /api/maps/:map/lists/:list               -> 204                      therapist only; as it comes again
 *   GET    /api/maps/:map/audit?before=seq          -> AuditPage               therapist only; 200 entries, the newest first
 *   GET    /api/maps/:map/growth                    -> Growth                  when the cards on the map first appeared
 *   POST   /api/join/people          { code }       -> JoinOffer                410 code-ended
 *   POST   /api/join/seats           PickRequest    -> { map }                  sets the cookie; 410 code-ended,
 *                                                                               409 this browser holds the therapist's seat
 *
 * Whoever takes a seat (a new map, an invitation, a code) with a cookie that they have had is given a new one first, by
 * 202 AskAgain: they ask the same again, with `proof` in the header. The older cookie opens what it did, and nothing
 * that is taken with the new one.
 */
export const NewPerson = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  pronouns: v.picklist(pronounSets),
  initials: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(3))),
  color: v.optional(v.picklist(personColors)),
  shape: v.optional(v.picklist(personShapes)),
  dash: v.optional(v.picklist(personDashes)),
});
/**
 * `blank`: for these people, with the open slots of a template. One person alone needs the template for one: everywhere
 * else a map is of two people at least. `language`: in which its story is told.
 */
export const NewMap = v.variant('kind', [
  v.pipe(
    v.object({
      kind: v.literal('blank'),
      people: v.pipe(v.array(NewPerson), v.minLength(1), v.maxLength(6)),
      template: v.optional(v.picklist(templateIds)),
      language: v.optional(v.picklist(languages)),
    }),
    v.check(({ people, template }) => (people.length === 1) === (template === 'one-persons-loop')),
  ),
  v.object({ kind: v.literal('example'), example: v.optional(v.picklist(exampleIds)) }),
]);
export const SeatGreeting = v.object({
  map: MapId,
  seat: SeatId,
  role: v.picklist(roles),
  person: v.nullable(PersonId),
});
/** One's own seat, and how the map's door stands for it. */
export const OwnSeat = v.object({ ...SeatGreeting.entries, door: v.picklist(doors), keeping: Keeping });
/**
 * `title` is the people's names, read from the map; it exists in answers to seat holders only. Title and name
 * are empty while the map's door is not open for this seat.
 */
export const MapSummary = v.object({
  map: MapId,
  role: v.picklist(roles),
  door: v.picklist(doors),
  title: v.string(),
  cycleName: v.string(),
  isExample: v.boolean(),
  openedAtMs: v.number(),
});
export const InvitationRequest = v.object({ person: PersonId });
/** `path` is `/join#<secret>`: the secret is in the fragment, which no server or log sees. */
export const Invitation = v.object({ person: PersonId, path: v.string(), expiresAtMs: v.number() });
export const AcceptRequest = v.object({
  secret: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{20,100}$/)),
  device: v.optional(v.picklist(deviceKinds)),
});
export const Accepted = v.object({ map: MapId, person: PersonId });

/** What a version is called; blank is fine, it has its date. */
export const VersionName = v.object({ name: v.pipe(v.string(), v.trim(), v.maxLength(120)) });
/** How a map was at one moment; `people` were there, `bytes` is what it takes in the store. */
export const VersionSummary = v.object({
  version: VersionId,
  atMs: v.number(),
  name: v.string(),
  people: v.array(PersonId),
  bytes: v.number(),
});

export const errorCodes = [
  'bad-request',
  'no-seat',
  'not-allowed',
  'not-admitted',
  'unknown-map',
  'not-found',
  'invitation-ended',
  'code-ended',
  'no-meeting',
  'seat-taken',
  'nothing-new',
  'wrong-origin',
  'too-large',
  'too-many',
  'unavailable',
] as const;
/**
 * The status of an answer that gives a new cookie, and asks for the same question once more. No error: browsers write
 * those where people look for what went wrong.
 */
export const askAgainStatus = 202;
/** The header in which the proof comes back, that it was this page that the new cookie was given to. */
export const proofHeader = 'undercurrent-proof';
export const AskAgain = v.object({ proof: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/)) });
export const Health = v.object({ status: v.literal('ok') });
export const ApiError = v.object({ error: v.picklist(errorCodes) });

export type NewPerson = v.InferOutput<typeof NewPerson>;
export type NewMap = v.InferOutput<typeof NewMap>;
export type SeatGreeting = Readonly<v.InferOutput<typeof SeatGreeting>>;
export type OwnSeat = Readonly<v.InferOutput<typeof OwnSeat>>;
export type MapSummary = Readonly<v.InferOutput<typeof MapSummary>>;
export type VersionSummary = v.InferOutput<typeof VersionSummary>;
export type Invitation = Readonly<v.InferOutput<typeof Invitation>>;
export type AcceptRequest = Readonly<v.InferOutput<typeof AcceptRequest>>;
export type Accepted = Readonly<v.InferOutput<typeof Accepted>>;
export type AskAgain = Readonly<v.InferOutput<typeof AskAgain>>;
export type ErrorCode = (typeof errorCodes)[number];
