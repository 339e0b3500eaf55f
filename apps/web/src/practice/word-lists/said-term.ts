import type { ListId } from '@undercurrent/cycle';
import { fillSlots, saidTerm as saidIn } from '@undercurrent/cycle/vocabularies';
import '../../words/learn-dialogs.ts';
import { sayTerm } from '../../words/terms.ts';
import { t } from '../../words/t.ts';

/** A term as it is read here: in the language spoken, with the blanks filled, and the other called “the other”. */
export function saidTerm(id: ListId, term: string): string {
  const said = saidIn(id, term, sayTerm);
  return fillSlots(said, t('add.theOther')) ?? said;
}

/** The terms that have these words in them, as they are read. */
export function withWords(id: ListId, terms: readonly string[], search: string): readonly string[] {
  const wanted = search.trim().toLocaleLowerCase();
  return terms.filter((term) => saidTerm(id, term).toLocaleLowerCase().includes(wanted));
}
