/**
 * The moments on the way of a change at which the process may die, or the disk turn out to be full, without
 * anything being lost that somebody was told of. The server says each to whoever composed it with a listener:
 * tests do, to kill it there, or to throw at `committing` what a full disk throws.
 */
export const stepNames = [
  'applied',
  'committing',
  'committed',
  'sent-on',
  'acknowledged',
  'snapshot-checked',
  'snapshot-written',
  'log-dropped',
  'compacted',
] as const;

export type StepName = (typeof stepNames)[number];
export type Step = (name: StepName) => void;

/** For whoever does not listen. */
export const noStep: Step = () => {};
