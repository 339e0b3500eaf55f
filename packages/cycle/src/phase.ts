import type { Surface } from './card.ts';

/** Every phase, in the order a meeting mostly takes them. */
export const phases = ['map', 'beneath', 'story', 'new-steps'] as const;
/** What a screen looks at now: a lens, never a step that must come next. Nothing of it is stored. */
export type Phase = (typeof phases)[number];

/** What matters in each phase: the surfaces, and the free marks, that stand out; null: all of the map. */
export const phaseFocus: Readonly<Record<Phase, ReadonlySet<Surface | 'marks'> | null>> = {
  map: null,
  beneath: new Set(['beneath']),
  story: new Set(['ring', 'beneath', 'new-steps', 'strengths']),
  'new-steps': new Set(['new-steps', 'strengths']),
};
