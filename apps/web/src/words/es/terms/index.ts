import type { SaidTerms } from '@undercurrent/cycle/vocabularies';
import { body } from './body.ts';
import { cues } from './cues.ts';
import { fears } from './fears.ts';
import { meanings } from './meanings.ts';
import { moves } from './moves.ts';
import { names } from './names.ts';
import { needs } from './needs.ts';
import { newSteps } from './new-steps.ts';
import { onceHelped } from './once-helped.ts';
import { pauses } from './pauses.ts';
import { planOffers } from './plan-offers.ts';
import { pausesAlone } from './pauses-alone.ts';
import { planPrompts } from './plan-prompts.ts';
import { repairLines } from './repair-lines.ts';
import { roots } from './roots.ts';
import { strengths } from './strengths.ts';
import { surfaceFeelings } from './surface-feelings.ts';
import { underneathFeelings } from './underneath-feelings.ts';

/** The words that are offered, in this language. */
export const terms = {
  cues,
  'surface-feelings': surfaceFeelings,
  'underneath-feelings': underneathFeelings,
  meanings,
  body,
  moves,
  fears,
  needs,
  roots,
  'once-helped': onceHelped,
  'new-steps': newSteps,
  'repair-lines': repairLines,
  pauses,
  strengths,
  names,
  'plan-prompts': planPrompts,
  'pauses-alone': pausesAlone,
  'plan-offers': planOffers,
} as const satisfies SaidTerms;
