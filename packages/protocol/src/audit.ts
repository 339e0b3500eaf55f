import { CardId, PersonId, SeatId, roles } from '@undercurrent/cycle';
import * as v from 'valibot';

/**
 * What the audit log of a map tells: who came and went, and what was done to what. Ids and verbs, never words.
 * What only arranges the map (moves, layouts, folds) is not told, nor what belongs to no map: the practice's lists of
 * words are changed by the therapist alone, whose log it is, and take nothing from anybody's map.
 */
export const auditVerbs = [
  'map-made',
  'invitation-made',
  'invitation-withdrawn',
  'seat-opened',
  'seat-ended',
  'meeting-opened',
  'meeting-ended',
  'seat-admitted',
  'code-made',
  'homework-set',
  'version-kept',
  'person-added',
  'person-changed',
  'person-removed',
  'person-restored',
  'consent-given',
  'cycle-added',
  'cycle-named',
  'cycle-removed',
  'cycle-restored',
  'name-agreed',
  'card-placed',
  'card-changed',
  'card-confirmed',
  'card-deleted',
  'card-restored',
  'card-taken-back',
  'mark-made',
  'mark-changed',
  'mark-deleted',
  'mark-restored',
  'remark-left',
  'remark-removed',
  'remark-restored',
  'story-edited',
  'story-edit-removed',
  'story-signed',
  'signature-withdrawn',
  'plan-changed',
  'handout-proposed',
  'handout-closed',
  'handout-agreed',
  'handout-agreement-withdrawn',
  'handout-left-out',
  'cycle-word-changed',
  'pause-begun',
  'pause-ended',
  'board-locked',
  'board-unlocked',
  'floor-given',
  'floor-opened',
] as const;
export type AuditVerb = (typeof auditVerbs)[number];

/** An act of the log: `ids` names what it was done to, in the order of the verb's own sentence. */
export interface AuditAct {
  readonly verb: AuditVerb;
  readonly ids: readonly string[];
}

/**
 * An entry of the log. `seat`, `role` and `person` are null where nobody is named: nobody is told who asked for a
 * pause. `hash` binds the entry to all before it.
 */
export const AuditEntry = v.object({
  seq: v.number(),
  atMs: v.number(),
  seat: v.nullable(SeatId),
  role: v.nullable(v.picklist(roles)),
  person: v.nullable(PersonId),
  verb: v.picklist(auditVerbs),
  ids: v.array(v.string()),
  hash: v.string(),
});
export type AuditEntry = Readonly<v.InferOutput<typeof AuditEntry>>;

/**
 * A page of the log, the newest entry first; `isWhole` is about all of it: no entry was changed, removed or put
 * elsewhere since it was written. `hasMore` says that there are older ones.
 */
export const AuditPage = v.object({
  entries: v.array(AuditEntry),
  isWhole: v.boolean(),
  hasMore: v.boolean(),
});
export type AuditPage = Readonly<v.InferOutput<typeof AuditPage>>;

/** When the cards that are on the map now first appeared on it, the first of all first. */
export const Growth = v.object({ cards: v.array(v.object({ card: CardId, atMs: v.number() })) });
export type Growth = Readonly<v.InferOutput<typeof Growth>>;
