import * as v from 'valibot';
import { limits } from './limits.ts';

/** What an agreement about pauses settles in words, in the order in which it is asked. */
export const pausePlanFields = [
  'signal',
  'who',
  'about-me',
  'return',
  'extend',
  'meanwhile',
  'not-meanwhile',
  'where',
  'others',
  'first-sentence',
  'parked-until',
  'cannot-return',
  'not-an-end',
  'unsafe',
] as const;
export type PausePlanField = (typeof pausePlanFields)[number];

/** The shortest pause there is, in minutes. */
export const shortestPauseMinutes = 20;
/** Whole minutes of a pause, from twenty to two days. */
export const PauseMinutes = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(shortestPauseMinutes),
  v.maxValue(2 * 24 * 60),
);
/** What stands in one field of the plan; blank is fine. */
export const PausePlanWords = v.pipe(v.string(), v.maxLength(limits.planWords));

/**
 * The agreed break. It always has a return (invariant 8): with `return` left blank it is after `minutes`.
 */
export interface PausePlan {
  readonly minutes: number;
  readonly words: Readonly<Record<PausePlanField, string>>;
}

/** The plan nobody has filled in: a pause of the shortest length, and back after it. */
export const blankPausePlan: PausePlan = {
  minutes: shortestPauseMinutes,
  words: Object.fromEntries(pausePlanFields.map((field) => [field, ''])) as PausePlan['words'],
};
