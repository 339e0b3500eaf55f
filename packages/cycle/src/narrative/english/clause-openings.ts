import { lowerAt, withoutNot } from './token-at.ts';
import type { Token } from './tokens.ts';
import { readVerb } from './verb-forms.ts';
import { isAdverb, modals, subordinators, thinkingVerbs } from './word-classes.ts';

/** True for a subject as such, whoever it means: "he", "it’s", "we". */
export function isSubjectWord(word: string): boolean {
  return /^(?:he|she|they|it|we|i)(?:’|$)/.test(word);
}

/** True where a clause with its own subject could begin: at the start, after a mark, after "that" or "think". */
export function canOpenClause(before: Token | undefined): boolean {
  if (!before || before.kind === 'mark') return true;
  const isJoined = /^(?:and|or|but)$/.test(before.lower);
  return isJoined || subordinators.has(before.lower) || thinkingVerbs.has(before.lower);
}

/** The place of the first token from `at` on that is no adverb. */
export function skipAdverbs(tokens: readonly Token[], at: number): number {
  let place = at;
  while (isAdverb(lowerAt(tokens, place))) place += 1;
  return place;
}

/** True for a word that can be the verb of a clause: "goes", "can", "don’t". */
export function isFinite(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const form = readVerb(withoutNot(token.lower))?.form;
  return modals.has(token.lower) || form === 'base' || form === 'third' || form === 'past';
}
