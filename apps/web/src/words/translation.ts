import type { CardLabels } from '@undercurrent/cycle';
import type { SaidTerms } from '@undercurrent/cycle/vocabularies';
import type { WordKey } from './t.ts';

/** Everything that the product says, in one language. Words that people wrote are never among it. */
export interface Translation {
  readonly sentences: Readonly<Record<WordKey, string>>;
  readonly labels: CardLabels;
  readonly terms: SaidTerms;
}
