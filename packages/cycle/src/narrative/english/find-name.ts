import { canOpenClause, isFinite, skipAdverbs } from './clause-openings.ts';
import type { Deixis, FoundWho } from './deixis.ts';
import { lowerAt, verbAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { readVerb } from './verb-forms.ts';
import { canFollowVerb, modals } from './word-classes.ts';

/** The person whose name begins at `at`, in which role; null when none does. */
export function findName(
  tokens: readonly Token[],
  at: number,
  { people }: Pick<Deixis, 'people'>,
): FoundWho | null {
  for (const { id, name } of people) {
    const length = lengthOfName(tokens, at, name);
    if (length > 0) return { who: id, isNamed: true, length, ...roleOfName(tokens, at, { length, name }) };
  }
  return null;
}

/** "Malaki’s tone" is his; "Malaki’s late" says what he is. */
function roleOfName(
  tokens: readonly Token[],
  at: number,
  { length, name }: { readonly length: number; readonly name: string },
): Pick<FoundWho, 'role' | 'joined'> {
  const last = lowerAt(tokens, at + length - 1);
  const next = tokens[at + length];
  if (!owning.test(last) || owning.test(name)) {
    return { role: isSubject(tokens, at, length) ? 'subject' : 'object', joined: null };
  }
  const isShortBe = last.endsWith('’s') && (!next || (canFollowVerb(next.lower) && next.lower !== 'own'));
  return isShortBe ? { role: 'subject', joined: 'be' } : { role: 'possessive', joined: null };
}

const owning = /’s?$/;

function isSubject(tokens: readonly Token[], at: number, length: number): boolean {
  const place = skipAdverbs(tokens, at + length);
  return canOpenClause(tokens[at - 1]) && isFinite(tokens[place]) && verbAt(tokens, place)?.form !== 'base';
}

/** How many tokens from `at` on are this name; 0 when they are not. */
function lengthOfName(tokens: readonly Token[], at: number, name: string): number {
  const parts = name.split(/\s+/).filter(Boolean);
  const isSaid = parts.every((part, index) => {
    const text = tokens[at + index]?.text ?? '';
    const isLast = index === parts.length - 1;
    return isPartOfName(isLast && !owning.test(part) ? text.replace(owning, '') : text, part);
  });
  return isSaid ? parts.length : 0;
}

/** A name may be typed small, unless it is a word as well: "will", "may". */
function isPartOfName(text: string, part: string): boolean {
  if (text === part) return true;
  const word = part.toLowerCase();
  const isCommon = readVerb(word) !== null || canFollowVerb(word) || modals.has(word);
  return !isCommon && text.toLowerCase() === word;
}
