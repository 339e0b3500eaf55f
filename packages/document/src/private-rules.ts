import { CardId, Day, PersonId, blockKinds, draftKinds, limits, mayEnter } from '@undercurrent/cycle';
import type { Actor, RefusalReason } from '@undercurrent/cycle';
import * as v from 'valibot';
import type { FieldRule, FieldRules } from './field-rules.ts';

const words = v.pipe(v.string(), v.maxLength(limits.words));
const rank = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,500}$/));
const link = v.nullable(CardId);
const day = v.nullable(Day);

/** Whoever may read the room owns every field in it; whose drafts they are was asked at the door and at the gate. */
const allowing = (isOwner: (actor: Actor) => boolean) => {
  const whyNot: FieldRule['whyNot'] = ({ actor }): RefusalReason | null =>
    isOwner(actor) ? null : 'not-allowed';
  return {
    required: <S>(schema: v.GenericSchema<unknown, S>): FieldRule<S> => ({
      schema,
      isRequired: true,
      whyNot,
    }),
    optional: <S>(schema: v.GenericSchema<unknown, S>): FieldRule<S> => ({
      schema,
      isRequired: false,
      whyNot,
    }),
  };
};
const therapists = allowing((actor) => mayEnter(actor, { kind: 'notes' }));
const partners = allowing(
  (actor) => actor.person !== null && mayEnter(actor, { kind: 'drafts', person: actor.person }),
);

/** The fields of private rooms: notes and drafts. */
export const privateRules: Pick<FieldRules, 'blocks' | 'drafts'> = {
  blocks: {
    kind: therapists.required(v.picklist(blockKinds)),
    words: therapists.required(words),
    day: therapists.optional(day),
    rank: therapists.required(rank),
    isDeleted: therapists.optional(v.boolean()),
  },
  drafts: {
    kind: partners.required(v.picklist(draftKinds)),
    words: partners.required(words),
    under: partners.optional(link),
    placedAs: partners.optional(link),
    notice: partners.optional(v.nullable(v.pipe(v.string(), v.maxLength(limits.label)))),
    recipient: partners.optional(v.nullable(PersonId)),
    day: partners.optional(day),
    rank: partners.required(rank),
    isDeleted: partners.optional(v.boolean()),
  },
};
