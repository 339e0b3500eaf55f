import {
  AnnotationId,
  CardId,
  ClauseId,
  CycleId,
  PersonId,
  Point,
  SeatId,
  dances,
  limits,
  phases,
  roles,
} from '@undercurrent/cycle';
import * as v from 'valibot';

/** Who a peer is; the server stamps it over whatever a client claims. */
export const PresenceSeat = v.object({
  id: SeatId,
  role: v.picklist(roles),
  person: v.nullable(PersonId),
});

/** A part of the map, in map units. */
export const VisibleBox = v.object({
  ...Point.entries,
  width: v.pipe(v.number(), v.finite(), v.minValue(1), v.maxValue(2 * limits.reach)),
  height: v.pipe(v.number(), v.finite(), v.minValue(1), v.maxValue(2 * limits.reach)),
});

const Selectable = v.union([CardId, AnnotationId]);

/** The character a caret stands behind, by who wrote it and when; null at the beginning. */
const CaretTick = v.nullable(
  v.object({
    client: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(0xffff_ffff)),
    clock: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(0x7fff_ffff)),
  }),
);

/** Counts in `dances`: 0 is the old one, 1 both, 2 the new, the rest on the way. */
const BetweenDances = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(dances.length - 1)));

/** What others see live; never stored. A field that fails its schema is dropped by the server. */
export const Presence = v.object({
  seat: v.optional(PresenceSeat),
  /** Map units; null while the pointer is elsewhere. */
  cursor: v.optional(v.nullable(Point)),
  selection: v.optional(v.pipe(v.array(Selectable), v.maxLength(40))),
  /** Where this person is writing, never what: a card, an annotation, a clause of the story, a cycle's name, or the next card. */
  writing: v.optional(v.nullable(v.union([Selectable, ClauseId, CycleId, v.literal('next-card')]))),
  /** In words that several write at once, where this person's caret stands, and the other end of what is marked. */
  caret: v.optional(v.nullable(v.object({ to: CaretTick, from: CaretTick }))),
  /** A drag in progress: what is moved, and by how far in map units. */
  drag: v.optional(v.nullable(v.object({ ids: v.pipe(v.array(Selectable), v.maxLength(40)), by: Point }))),
  /** True while what this seat points at is to be seen as a light that fades. */
  laser: v.optional(v.boolean()),
  /** The card at which this seat leads a walk round the cycle; others follow until they leave. */
  walk: v.optional(v.nullable(CardId)),
  /**
   * What everybody is shown: the part of the map that the therapist sees, through which lens, and where between the
   * old dance and the new; nothing while no dances are compared. Others' screens follow until they leave. Only from a
   * therapist; the server drops it from anybody else.
   */
  gather: v.optional(
    v.nullable(v.object({ box: VisibleBox, phase: v.picklist(phases), dance: v.optional(BetweenDances) })),
  ),
});

export type VisibleBox = Readonly<v.InferOutput<typeof VisibleBox>>;
export type PresenceSeat = Readonly<v.InferOutput<typeof PresenceSeat>>;
export type Presence = Readonly<v.InferOutput<typeof Presence>>;
