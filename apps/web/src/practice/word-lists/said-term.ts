import { fillSlots } from '@undercurrent/cycle/vocabularies';
import { t } from '../../words/t.ts';

/** A term as it is read: with the blanks filled, and the other called “the other”. */
export function saidTerm(term: string): string {
  return fillSlots(term, t('lists.theOther')) ?? term;
}

/** The terms that have these words in them, as they are read. */
export function withWords(terms: readonly string[], search: string): readonly string[] {
  const wanted = search.trim().toLocaleLowerCase();
  return terms.filter((term) => saidTerm(term).toLocaleLowerCase().includes(wanted));
}
