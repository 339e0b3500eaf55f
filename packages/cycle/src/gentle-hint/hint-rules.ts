/** Of whom a clause speaks. */
export type Subject = 'self' | 'other' | 'both';

/**
 * How one language speaks of others: what draws a hint and what keeps every hint away. Words come in lower case, with
 * straight apostrophes. A sign's first group is the stretch a hint is about.
 */
export interface HintRules {
  /**
   * True when words may tell of fear, or of harm done, threatened or feared, to anybody. It errs towards yes: a hint
   * that stays away costs nothing, and one about wording must never meet somebody who says that they are not safe.
   */
  readonly tellsOfFearOrHarm: (text: string) => boolean;
  /** What tells of an absolute, where it is said of somebody else or of both. Hedged ones are none. */
  readonly absolute: RegExp;
  /** A word for what somebody is, in place of what they did. */
  readonly label: RegExp;
  /** One's own feeling told as another's doing. */
  readonly causing: RegExp;
  /** Warmth, which is left alone however absolute it is. */
  readonly warm: RegExp;
  /** Where a new clause begins within a part of a sentence: an empty match, for `split`. */
  readonly joins: RegExp;
  /** A question that can be answered with yes or no: whether it is always so may be asked. */
  readonly openly: RegExp;
  /** Of whom a clause speaks; null for one that names nobody who acts. */
  readonly subjectOf: (clause: string, names: readonly string[]) => Subject | null;
}
