import type { CardKind } from '../card.ts';
import { bodySigns } from './body.ts';
import { cues } from './cues.ts';
import { surfaceFeelings, underneathFeelings } from './feelings.ts';
import { meanings } from './meanings.ts';
import { moves } from './moves.ts';
import { fears, needs } from './needs-and-fears.ts';
import { newSteps, repairLines } from './new-steps.ts';
import { pauses } from './pause-plan.ts';
import { onceHelped, roots } from './roots.ts';
import { strengths } from './strengths.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The pick-lists of each kind of card; those after the first are offered behind it. */
export const vocabularies: Readonly<Record<CardKind, readonly [Vocabulary, ...Vocabulary[]]>> = {
  cue: [cues],
  feeling: [surfaceFeelings, underneathFeelings],
  meaning: [meanings],
  body: [bodySigns],
  move: [moves],
  tender: [underneathFeelings],
  fear: [fears],
  need: [needs],
  root: [roots],
  'once-helped': [onceHelped],
  'new-step': [newSteps, repairLines],
  pause: [pauses],
  'early-sign': [bodySigns, cues],
  strength: [strengths],
  letter: [repairLines],
};
