import type { ListId, OwnList } from '../own-list.ts';
import { listLimits, sameWords } from '../own-list.ts';
import { longestTerm, slots } from '../term.ts';
import { vocabularies } from './catalogue.ts';
import { nameStarters } from './name-starters.ts';
import type { SayTerm } from './said-terms.ts';
import { termsOf } from './vocabulary.ts';

/** Every term of a list as it comes, in its order. */
export function termsAsTheyCome(id: ListId): readonly string[] {
  return id === 'name' ? nameStarters : [...new Set(vocabularies[id].flatMap(termsOf))];
}

/** A term of a list in somebody’s language; words of the practice’s own are the same in all. */
export function saidTerm(id: ListId, term: string, say: SayTerm | undefined): string {
  const lists = id === 'name' ? ['names'] : vocabularies[id].map((list) => list.id);
  for (const list of lists) {
    const said = say?.(list, term) ?? term;
    if (said !== term) return said;
  }
  return term;
}

/** A list whole: as the practice wants it, and behind that what has come to it since; without an own one as it comes. */
export function wholeList(id: ListId, own: OwnList | undefined): OwnList {
  const { first, rest, hidden } = own ?? { first: [], rest: [], hidden: [] };
  const known = new Set([...first, ...rest, ...hidden].map(sameWords));
  const since = termsAsTheyCome(id).filter((term) => !known.has(sameWords(term)));
  return { first, rest: [...rest, ...since], hidden };
}

/** True for words that the practice has added. */
export function isAdded(id: ListId, term: string): boolean {
  return termsAsTheyCome(id).every((each) => sameWords(each) !== sameWords(term));
}

/** True when nothing of the list is the practice’s own. */
export function isAsItComes(id: ListId, list: OwnList): boolean {
  const asItComes = termsAsTheyCome(id);
  const { first, rest, hidden } = list;
  const isWhole = rest.length === asItComes.length && rest.every((term, index) => term === asItComes[index]);
  return first.length === 0 && hidden.length === 0 && isWhole;
}

/** Why words cannot be added to a list; null when they can. */
export type TermProblem = 'blank' | 'too-long' | 'unknown-blank' | 'offered' | 'hidden' | 'full';

/** What is wrong with words that somebody wants on a list as they read it; `hidden`: they are on it, and hidden. */
export function problemWith(
  { first, rest, hidden }: OwnList,
  typed: string,
  said = (term: string) => term,
): TermProblem | null {
  const words = sameWords(typed);
  const isThere = (terms: readonly string[]) =>
    terms.some((term) => sameWords(term) === words || sameWords(said(term)) === words);
  if (words === '') return 'blank';
  if (typed.trim().length > longestTerm) return 'too-long';
  const known: readonly string[] = slots;
  const blanks = [...typed.matchAll(/\{([^}]*)\}/gu)].map(([, blank]) => blank ?? '');
  if (blanks.some((blank) => !known.includes(blank))) return 'unknown-blank';
  if (isThere([...first, ...rest])) return 'offered';
  if (isThere(hidden)) return 'hidden';
  return first.length + rest.length + hidden.length >= listLimits.terms ? 'full' : null;
}

/** With words of the practice’s own: at the end of those offered first, or where these are full before all others. */
export function withTerm(list: OwnList, typed: string): OwnList {
  if (problemWith(list, typed) !== null) return list;
  const term = typed.trim().replace(/\s+/gu, ' ');
  const { first, rest } = list;
  if (first.length < listLimits.first) return { ...list, first: [...first, term] };
  return { ...list, rest: [term, ...rest] };
}

/**
 * With a term one place further up or down. The last of those offered first goes down to the head of the others, and
 * the head of the others up to them as long as there is room.
 */
export function withMoved(list: OwnList, term: string, by: 1 | -1): OwnList {
  const { first, rest } = list;
  if (by === 1 && first.at(-1) === term) return withoutFirst(list, term);
  if (by === -1 && rest[0] === term) return withFirst(list, term);
  return { ...list, first: swapped(first, term, by), rest: swapped(rest, term, by) };
}

/** With a term among those offered first, as the last of them; as it was while there is no room. */
export function withFirst(list: OwnList, term: string): OwnList {
  if (list.first.length >= listLimits.first || !list.rest.includes(term)) return list;
  return { ...list, first: [...list.first, term], rest: list.rest.filter((each) => each !== term) };
}

/** With a term of those offered first at the head of the others. */
export function withoutFirst(list: OwnList, term: string): OwnList {
  if (!list.first.includes(term)) return list;
  return { ...list, first: list.first.filter((each) => each !== term), rest: [term, ...list.rest] };
}

/** Without a term: one of the practice’s own is gone, any other is hidden. */
export function withoutTerm(id: ListId, list: OwnList, term: string): OwnList {
  const others = (terms: readonly string[]) => terms.filter((each) => each !== term);
  const hidden = isAdded(id, term) ? others(list.hidden) : [...others(list.hidden), term];
  return { first: others(list.first), rest: others(list.rest), hidden };
}

/** With a hidden term at the head of the others again. */
export function withShown(list: OwnList, term: string): OwnList {
  if (!list.hidden.includes(term)) return list;
  return { ...list, rest: [term, ...list.rest], hidden: list.hidden.filter((each) => each !== term) };
}

function swapped(terms: readonly string[], term: string, by: 1 | -1): readonly string[] {
  const at = terms.indexOf(term);
  const other = terms[at + by];
  if (at < 0 || other === undefined) return terms;
  return terms.map((each, index) => (index === at ? other : index === at + by ? term : each));
}
