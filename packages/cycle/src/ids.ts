import * as v from 'valibot';

/** A branded id is a readable prefix and a random part of 8 to 40 url-safe characters. */
function idSchema<const Prefix extends string>(prefix: Prefix) {
  return v.pipe(v.string(), v.regex(new RegExp(`^${prefix}_[A-Za-z0-9_-]{8,40}$`)), v.brand(prefix));
}

/** The id of a map. */
export const MapId = idSchema('map');
/** The id of a person of the couple. */
export const PersonId = idSchema('person');
/** The id of a cycle. */
export const CycleId = idSchema('cycle');
/** The id of a card. */
export const CardId = idSchema('card');
/** The id of a free mark. */
export const AnnotationId = idSchema('annotation');
/** The id of a question, a thank-you or a suggestion on a card. */
export const RemarkId = idSchema('remark');
/** The id of an edited clause of the narrative. */
export const ClauseId = idSchema('clause');
/** The id of a kept version of a map. */
export const VersionId = idSchema('version');
/** The id of a block of the therapist's notes. */
export const BlockId = idSchema('block');
/** The id of a partner's draft. */
export const DraftId = idSchema('draft');
/** The id of a seat. */
export const SeatId = idSchema('seat');
/** The id of a meeting: one therapy hour on a map. */
export const MeetingId = idSchema('meeting');

export type MapId = v.InferOutput<typeof MapId>;
export type PersonId = v.InferOutput<typeof PersonId>;
export type CycleId = v.InferOutput<typeof CycleId>;
export type CardId = v.InferOutput<typeof CardId>;
export type AnnotationId = v.InferOutput<typeof AnnotationId>;
export type RemarkId = v.InferOutput<typeof RemarkId>;
export type ClauseId = v.InferOutput<typeof ClauseId>;
export type VersionId = v.InferOutput<typeof VersionId>;
export type BlockId = v.InferOutput<typeof BlockId>;
export type DraftId = v.InferOutput<typeof DraftId>;
export type SeatId = v.InferOutput<typeof SeatId>;
export type MeetingId = v.InferOutput<typeof MeetingId>;

/** Makes random parts of ids; handed in by a composition root (nanoid in the app, a seeded source in tests). */
export type RandomPart = () => string;

/** A new id for a map. */
export const createMapId = (random: RandomPart): MapId => v.parse(MapId, `map_${random()}`);
/** A new id for a person. */
export const createPersonId = (random: RandomPart): PersonId => v.parse(PersonId, `person_${random()}`);
/** A new id for a cycle. */
export const createCycleId = (random: RandomPart): CycleId => v.parse(CycleId, `cycle_${random()}`);
/** A new id for a card. */
export const createCardId = (random: RandomPart): CardId => v.parse(CardId, `card_${random()}`);
/** A new id for a free mark. */
export const createAnnotationId = (random: RandomPart): AnnotationId =>
  v.parse(AnnotationId, `annotation_${random()}`);
/** A new id for a remark. */
export const createRemarkId = (random: RandomPart): RemarkId => v.parse(RemarkId, `remark_${random()}`);
/** A new id for an edited clause. */
export const createClauseId = (random: RandomPart): ClauseId => v.parse(ClauseId, `clause_${random()}`);
/** A new id for a version. */
export const createVersionId = (random: RandomPart): VersionId => v.parse(VersionId, `version_${random()}`);
/** A new id for a block of notes. */
export const createBlockId = (random: RandomPart): BlockId => v.parse(BlockId, `block_${random()}`);
/** A new id for a draft. */
export const createDraftId = (random: RandomPart): DraftId => v.parse(DraftId, `draft_${random()}`);
/** A new id for a seat. */
export const createSeatId = (random: RandomPart): SeatId => v.parse(SeatId, `seat_${random()}`);
/** A new id for a meeting. */
export const createMeetingId = (random: RandomPart): MeetingId => v.parse(MeetingId, `meeting_${random()}`);
