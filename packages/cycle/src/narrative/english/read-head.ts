import { skipAdverbs } from './clause-openings.ts';
import type { Deixis } from './deixis.ts';
import type { Joined } from './nodes.ts';
import { lowerAt, verbAt, withoutNot } from './token-at.ts';
import type { Token } from './tokens.ts';
import { readVerb } from './verb-forms.ts';
import type { VerbForm } from './verb-forms.ts';
import { canBeVerb } from './verb-place.ts';
import { findWho } from './who-words.ts';
import { isDeterminer, modals } from './word-classes.ts';

/** The verb that says what somebody does. `negation`: "n’t" hangs on it, or on the "do" that carries it. */
export type Head =
  | { readonly kind: 'verb'; readonly base: string; readonly negation: '' | 'n’t' }
  | { readonly kind: 'modal'; readonly text: string };

/** A verb with the adverbs before it; `form` is how it was typed, and `end` where the rest begins. */
export interface ReadHead {
  readonly lead: readonly Token[];
  readonly head: Head;
  readonly form: VerbForm;
  readonly isThird: boolean;
  readonly end: number;
}

/** Whose words are read. `isSaidOfSelf`: the first verb had its "I", so that later ones in the past need none. */
export type HeadSpeech = Omit<Deixis, 'isThird'> & {
  readonly isSaidOfSelf?: boolean;
  /** It stands behind a verb and "and", so that it needs nothing more. */
  readonly isPair?: boolean;
};

type Found = Omit<ReadHead, 'lead' | 'isThird'>;

interface Subject {
  readonly isI: boolean;
  readonly joined: Joined | null;
  readonly end: number;
}

/** The verb that begins at `at`, behind "I" or the owner’s name if they are there; null when there is none. */
export function readHead(tokens: readonly Token[], at: number, speech: HeadSpeech): ReadHead | null {
  const subjectAt = skipAdverbs(tokens, at);
  const subject = ownSubject(tokens, subjectAt, speech);
  const before = subject ? tokens.slice(at, subjectAt) : [];
  const from = subject?.end ?? at;
  const place = skipAdverbs(tokens, from);
  const lead = [...before, ...tokens.slice(from, place)].filter((token) => token.lower !== 'not');
  const isThird = subject?.isI === false;
  if (subject?.joined) return joinedHead(tokens, { joined: subject.joined, from, lead: before, isThird });
  const found =
    modalHead(tokens, place) ?? verbHead(tokens, place, { ...speech, hasSubject: subject !== null, from });
  return found && { ...found, lead, isThird: isThird || found.form === 'third' };
}

/** "I", "Lanie", or "she" where that can only be the owner. */
function ownSubject(tokens: readonly Token[], at: number, speech: HeadSpeech): Subject | null {
  const found = findWho(tokens, at, { ...speech, isThird: false });
  if (!found || found === 'unclear' || found.who !== speech.owner.id || found.role !== 'subject') return null;
  return { isI: /^i(?:’|$)/.test(lowerAt(tokens, at)), joined: found.joined, end: at + found.length };
}

/** "I’m late", "I’ve had enough", "I’d leave". */
function joinedHead(
  tokens: readonly Token[],
  {
    joined,
    from,
    ...rest
  }: Pick<ReadHead, 'lead' | 'isThird'> & { readonly joined: Joined; readonly from: number },
): ReadHead | null {
  const form = rest.isThird ? 'third' : 'base';
  if (joined === 'be' || joined === 'have') {
    return { ...rest, head: { kind: 'verb', base: joined, negation: '' }, form, end: from };
  }
  const isVerb = verbAt(tokens, skipAdverbs(tokens, from))?.form === 'base';
  return isVerb ? { ...rest, head: { kind: 'modal', text: joined }, form, end: from } : null;
}

/** "Can’t sit still". */
function modalHead(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at];
  if (!token || !modals.has(token.lower)) return null;
  const isVerb = verbAt(tokens, skipAdverbs(tokens, at + 1))?.form === 'base';
  return isVerb ? { head: { kind: 'modal', text: token.text }, form: 'base', end: at + 1 } : null;
}

function verbHead(
  tokens: readonly Token[],
  at: number,
  speech: HeadSpeech & { readonly hasSubject: boolean; readonly from: number },
): Found | null {
  if (at > speech.from && lowerAt(tokens, at - 1) === 'not') return denied(tokens, at);
  const isLaterPast = speech.isSaidOfSelf === true && verbAt(tokens, at)?.form === 'past';
  const isCertain = speech.hasSubject || speech.isPair === true || isLaterPast;
  return helped(tokens, at) ?? plain(tokens, at, { isCertain });
}

/** "Not answer", "not talking": told with "do". */
function denied(tokens: readonly Token[], at: number): Found | null {
  const verb = verbAt(tokens, at);
  if (verb?.form !== 'base' && verb?.form !== 'gerund') return null;
  return { head: { kind: 'verb', base: verb.base, negation: 'n’t' }, form: verb.form, end: at + 1 };
}

/** "Don’t answer", "does not talk", "isn’t there", "haven’t slept". */
function helped(tokens: readonly Token[], at: number): Found | null {
  const word = lowerAt(tokens, at);
  const helper = readVerb(withoutNot(word));
  const isShort = word.endsWith('n’t');
  if (!helper || !/^(?:do|have|be)$/.test(helper.base) || !(isShort || lowerAt(tokens, at + 1) === 'not'))
    return null;
  if (helper.form !== 'base' && helper.form !== 'third') return null;
  const { form } = helper;
  const end = at + (isShort ? 1 : 2);
  if (helper.base !== 'do') return { head: { kind: 'verb', base: helper.base, negation: 'n’t' }, form, end };
  const verb = verbAt(tokens, end);
  return verb?.form === 'base'
    ? { head: { kind: 'verb', base: verb.base, negation: 'n’t' }, form, end: end + 1 }
    : null;
}

/** `isCertain`: what stands before it shows that it is a verb. */
function plain(
  tokens: readonly Token[],
  at: number,
  { isCertain }: { readonly isCertain: boolean },
): Found | null {
  const verb = verbAt(tokens, at);
  if (!verb || (verb.form === 'gerund' && isCertain)) return null;
  const isNever = /^(?:never|always|hardly|rarely)$/.test(lowerAt(tokens, at - 1));
  const isVerb = isCertain || isNever || canBeVerb(tokens, at);
  if (!isVerb || (verb.form === 'past' && !isTellablePast(tokens, at, { isCertain }))) return null;
  return { head: { kind: 'verb', base: verb.base, negation: '' }, form: verb.form, end: at + 1 };
}

/**
 * A move typed in the past is told as it always goes. Not so "I used to", nor what could be a mood: "worried",
 * "left out"; nor a past in which something else happens inside.
 */
function isTellablePast(
  tokens: readonly Token[],
  at: number,
  { isCertain }: { readonly isCertain: boolean },
): boolean {
  const word = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if (verbAt(tokens, at)?.base === 'be' || (word === 'used' && next === 'to')) return false;
  const isMoodToo = /ed$|^(?:lost|left|felt|found|kept|held|hung)$/.test(word);
  const isClear = isCertain || !isMoodToo || isDeterminer(next) || /^(?:him|her|them|you)$/.test(next);
  const rest = tokens.slice(at + 1);
  const isListed = rest.some((token) => token.text === ',' || token.lower === 'and');
  return isClear && (isListed || !rest.some((token) => readVerb(token.lower)?.form === 'past'));
}
