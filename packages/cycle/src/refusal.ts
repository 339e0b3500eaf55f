/** A no that was to be expected, as data; the app has words for each. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly reason: RefusalReason;
}

/** Every reason for a no; each has its words in the app. */
export const refusalReasons = [
  'not-allowed',
  'not-yours',
  'confirmed-by-owner',
  'unconfirmed',
  'gone',
  'changed',
  'locked',
  'not-your-turn',
  'paused',
  'empty-words',
  'too-long',
  'too-many',
  'not-unique',
  'last-two-people',
  'one-person-alone',
  'person-has-cards',
  'wrong-surface',
  'newer-format',
] as const;
/** One of `refusalReasons`. */
export type RefusalReason = (typeof refusalReasons)[number];

/** A refusal for this reason. */
export const refuse = (reason: RefusalReason): Refusal => ({ kind: 'refusal', reason });

/** True for the no among the answers of a command, whose yes is a list. */
export function isRefusal(answer: readonly unknown[] | Refusal): answer is Refusal {
  return !Array.isArray(answer);
}
