import type { bodySigns } from './body.ts';
import type { cues } from './cues.ts';
import type { surfaceFeelings, underneathFeelings } from './feelings.ts';
import type { meanings } from './meanings.ts';
import type { moves } from './moves.ts';
import type { nameStarters } from './name-starters.ts';
import type { fears, needs } from './needs-and-fears.ts';
import type { newSteps, repairLines } from './new-steps.ts';
import type { pausePlanOffers, pausePlanPrompts, pauseTermsAlone, pauses } from './pause-plan.ts';
import type { onceHelped, roots } from './roots.ts';
import type { strengths } from './strengths.ts';
import type { Vocabulary } from './vocabulary.ts';

type Said<Term extends string> = Readonly<Record<Term, string>>;
type SaidList<List extends Vocabulary> = Said<List['groups'][number]['terms'][number]>;

/**
 * What another language offers instead of each English term, list by list, under the lists' own ids; and the name
 * starters, and the questions and words of the pause plan, also for one person alone. The English words are the
 * key: changed ones must be translated anew. A term may use the blank `{name}` where the English one does, and no
 * other: what `{my}` or `{you}` mark in English is simply said.
 */
export type SaidTerms = {
  readonly body: SaidList<typeof bodySigns>;
  readonly cues: SaidList<typeof cues>;
  readonly 'surface-feelings': SaidList<typeof surfaceFeelings>;
  readonly 'underneath-feelings': SaidList<typeof underneathFeelings>;
  readonly meanings: SaidList<typeof meanings>;
  readonly moves: SaidList<typeof moves>;
  readonly needs: SaidList<typeof needs>;
  readonly fears: SaidList<typeof fears>;
  readonly 'new-steps': SaidList<typeof newSteps>;
  readonly 'repair-lines': SaidList<typeof repairLines>;
  readonly pauses: SaidList<typeof pauses>;
  readonly roots: SaidList<typeof roots>;
  readonly 'once-helped': SaidList<typeof onceHelped>;
  readonly strengths: SaidList<typeof strengths>;
  readonly names: Said<(typeof nameStarters)[number]>;
  readonly 'plan-prompts': Said<(typeof pausePlanPrompts)[keyof typeof pausePlanPrompts]>;
  readonly 'plan-offers': Said<(typeof pausePlanOffers)[keyof typeof pausePlanOffers][number]>;
  readonly 'pauses-alone': Said<(typeof pauseTermsAlone)[keyof typeof pauseTermsAlone]>;
};
/** The id of a list of terms that other languages say their own way. */
export type SaidListId = keyof SaidTerms;
/** Says a term of a list in somebody’s language; what is no term of it stays as it is. */
export type SayTerm = (list: string, term: string) => string;
