import { lowerAt, verbAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import type { KnownVerb } from './verb-forms.ts';
import { canFollowVerb } from './word-classes.ts';

/** Nouns that make one thing with their verb: "touch base". */
const fixedObjects = new Set(['base']);
/** Nouns that are verbs before another in -ing: "start crying". */
const verbsOfIng = new Set('start stop hate love like dread fear risk mind miss quit'.split(' '));
/** Verbs that "of" may follow. */
const verbsOfOf = new Set(
  'think dream speak talk complain disapprove approve hear accuse warn tell'.split(' '),
);

/**
 * True when the word at `at` is a verb here. A word that can be a noun too has to stand alone or be followed by
 * what follows verbs; a verb that says nothing alone has to be followed by something.
 */
export function canBeVerb(tokens: readonly Token[], at: number): boolean {
  const verb = verbAt(tokens, at);
  if (!verb) return false;
  const next = tokens[at + 1];
  if (!next || isLink(next)) return !verb.needsMore || leadsToVerb(tokens, at + 1);
  if (next.lower === 'of') return verbsOfOf.has(verb.base);
  return !verb.isDouble || verb.form === 'past' || canGoOn(verb, tokens, at + 1);
}

/** True for what stands between two verbs of one subject. */
function isLink(token: Token): boolean {
  return /^(?:,|and|or|but|then|;|\.|&|\+|\/|–|—)$/.test(token.lower);
}

/** What shows that a word is a verb and no noun: "test whether", "answer him", "list hurts". */
function canGoOn(verb: KnownVerb, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next || next.kind === 'quote' || /^\p{Lu}/u.test(next.text)) return true;
  if (verbAt(tokens, at)?.form === 'gerund') return verbsOfIng.has(verb.base);
  if (canFollowVerb(next.lower) || fixedObjects.has(next.lower)) return true;
  return verb.needsMore && /[^siu]s$/.test(next.lower);
}

/** "Push and pull": the second verb may bring what the first one lacks. */
function leadsToVerb(tokens: readonly Token[], at: number): boolean {
  return /^(?:and|or)$/.test(lowerAt(tokens, at)) && verbAt(tokens, at + 1)?.form === 'base';
}
