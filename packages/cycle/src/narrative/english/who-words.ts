import type { Person } from '../../person.ts';
import type { Case, Who } from './cast.ts';
import { canOpenClause, isFinite, skipAdverbs } from './clause-openings.ts';
import type { Deixis, FoundWho } from './deixis.ts';
import { findName } from './find-name.ts';
import type { Joined } from './nodes.ts';
import { lowerAt, verbAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import { readVerb } from './verb-forms.ts';
import { canFollowVerb, isPreposition, lettingVerbs, ownThings } from './word-classes.ts';

type Gender = 'he' | 'she' | 'they';
type Meaning = 'owner' | 'you' | 'we' | Gender;
type Found = Who | 'unclear' | null;

const words = new Map<string, { means: Meaning; role: Case }>();
for (const [means, forms] of [
  ['owner', 'I me my mine myself'],
  ['you', 'you you your yours yourself yourselves'],
  ['we', 'we us our ours ourselves'],
  ['he', 'he him his - himself'],
  ['she', 'she her her hers herself'],
  ['they', 'they them their theirs themself themselves'],
] as const) {
  const roles = ['subject', 'object', 'possessive', 'absolute', 'reflexive', 'reflexive'] as const;
  forms.split(' ').forEach((word, index) => {
    const role = roles[index] ?? 'object';
    if (!words.has(word.toLowerCase())) words.set(word.toLowerCase(), { means, role });
  });
}

const shortForms: Readonly<Record<string, Joined>> = {
  m: 'be',
  re: 'be',
  s: 'be',
  ve: 'have',
  ll: 'will',
  d: 'would',
};

/** Who the token at `at` stands for: nobody (null), or somebody, or more than one it could be (`unclear`). */
export function findWho(tokens: readonly Token[], at: number, deixis: Deixis): FoundWho | 'unclear' | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const [stem = '', end] = token.lower.split(/’(?=(?:m|re|s|ve|ll|d)$)/);
  const word = words.get(stem);
  if (!word || (end !== undefined && word.role !== 'subject' && stem !== 'you'))
    return findName(tokens, at, deixis);
  const joined = end === undefined ? null : readShortForm(end, tokens[at + 1]);
  const role = roleIn(tokens, at, { role: word.role, stem, isJoined: joined !== null });
  const who = whoIsMeant(word.means, role, tokens[at + 1], deixis);
  if (who === null) return null;
  return who === 'unclear' ? 'unclear' : { who, role, isNamed: false, joined, length: 1 };
}

function roleIn(
  tokens: readonly Token[],
  at: number,
  word: { readonly role: Case; readonly stem: string; readonly isJoined: boolean },
): Case {
  const before = tokens[at - 1];
  if (word.stem === 'you') return word.isJoined || isSubject(tokens, at) ? 'subject' : 'object';
  if (word.stem === 'her') return isOwning(before, tokens[at + 1]) ? 'possessive' : 'object';
  if (word.role !== 'reflexive') return word.role;
  if (before?.lower === 'by') return 'by-self';
  return before && (readVerb(before.lower) || isPreposition(before.lower)) ? 'reflexive' : 'emphatic';
}

/** "You" before a verb is a subject, unless something lets or sees you do it. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const place = skipAdverbs(tokens, at + 1);
  if (!isFinite(tokens[place])) return false;
  const isBare = verbAt(tokens, place)?.form === 'base' && lowerAt(tokens, place) !== 'are';
  return isBare ? canOpenClause(tokens[at - 1]) : !lettingVerbs.has(lowerAt(tokens, at - 1));
}

/** "Her" belongs to the noun behind it: "her phone", but "see her leave", "follow her around". */
function isOwning(before: Token | undefined, next: Token | undefined): boolean {
  if (next?.kind !== 'word') return false;
  if (next.lower === 'own') return true;
  const isLet = before !== undefined && lettingVerbs.has(before.lower);
  return !(isLet && readVerb(next.lower)?.form === 'base') && !canFollowVerb(next.lower);
}

function whoIsMeant(means: Meaning, role: Case, next: Token | undefined, deixis: Deixis): Found {
  if (means === 'owner') return deixis.owner.id;
  if (means === 'you') return deixis.addressee;
  return means === 'we' ? 'all' : whoIsCalled(means, role, next, deixis);
}

/** Who is meant by "he", "her", "their". */
function whoIsCalled(means: Gender, role: Case, next: Token | undefined, deixis: Deixis): Found {
  const others = deixis.people.filter(({ id, pronouns }) => id !== deixis.owner.id && pronouns === means);
  const other = others.length > 1 ? others.find(({ id }) => id === deixis.addressee) : others[0];
  if (!canMeanOwner(means, role, deixis)) return others.length === 0 ? null : (other?.id ?? 'unclear');
  if (others.length === 0) return role === 'object' ? null : deixis.owner.id;
  return deixis.isThird ? whoFromOutside(role, next, other, deixis) : (other?.id ?? 'unclear');
}

/** True where "she" may be the one whose words they are; one without pronouns may be called by any, from outside. */
function canMeanOwner(means: Gender, role: Case, { owner, isThird }: Deixis): boolean {
  return owner.pronouns === means || (owner.pronouns === 'name' && isThird && role !== 'object');
}

/** "Raises his voice, checks on him", told of one of two men: his voice is his own, whom he checks on is the other. */
function whoFromOutside(
  role: Case,
  next: Token | undefined,
  other: Person | undefined,
  deixis: Deixis,
): Found {
  if (role === 'object') return other?.id ?? 'unclear';
  if (role === 'reflexive' || role === 'emphatic' || role === 'by-self') return deixis.owner.id;
  return role === 'possessive' && ownThings.has(next?.lower ?? '') ? deixis.owner.id : 'unclear';
}

/** "He’s late" is "he is"; "he’s had", "he’s left" is "he has". */
function readShortForm(end: string, next: Token | undefined): Joined | null {
  const word = next?.lower ?? '';
  const isPast = readVerb(word)?.form === 'past' && !word.endsWith('ed');
  if (end === 's' && (isPast || /^(?:been|got|done|had)$/.test(word))) return 'have';
  return shortForms[end] ?? null;
}
