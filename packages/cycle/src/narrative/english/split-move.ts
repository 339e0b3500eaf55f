import { isFinite, isSubjectWord, skipAdverbs } from './clause-openings.ts';
import { readHead } from './read-head.ts';
import type { Head, HeadSpeech, ReadHead } from './read-head.ts';
import { lowerAt, verbAt } from './token-at.ts';
import type { Token } from './tokens.ts';
import type { VerbForm } from './verb-forms.ts';
import { canBeVerb } from './verb-place.ts';
import { findWho } from './who-words.ts';
import {
  isAdverb,
  isFollower,
  isPreposition,
  lettingVerbs,
  modals,
  moodsAfterGo,
  subordinators,
  thingsToo,
} from './word-classes.ts';

/** One verb of a move with what belongs to it. `link` is what joins it to the part before: `list`, or words. */
export interface Part {
  readonly link: string;
  readonly lead: readonly Token[];
  readonly head: Head;
  /** The verb’s own token, and all that belongs to it. */
  readonly tokens: readonly Token[];
}

/** A move in its parts. `isThird`: it was typed from outside, "raises her voice". */
export interface SplitMove {
  readonly parts: readonly Part[];
  readonly isThird: boolean;
}

interface Work {
  readonly tokens: readonly Token[];
  readonly speech: HeadSpeech;
  /** How the first verb was typed; all verbs of one move are typed alike. */
  readonly form: VerbForm;
}

/** The part that is being read: it began at `from`, behind its verb. */
interface OpenPart {
  readonly link: string;
  readonly head: ReadHead;
  readonly from: number;
}

/** A link between words: where it stands, and what comes behind it. */
interface Link {
  readonly words: string;
  readonly at: number;
  readonly next: number;
}

/** What a link comes to: a new part, more of the part before, or nobody can tell. */
type Verdict = 'part' | 'more' | 'unclear';

/** Splits a move at its own verbs, and nowhere else; null when it has none or when it is unclear where. */
export function splitMove(tokens: readonly Token[], speech: HeadSpeech): SplitMove | null {
  const first = readHead(tokens, 0, speech);
  if (!first || tokens.some((token) => token.text === '?')) return null;
  const isSaidOfSelf = /^i(?:’|$)/.test(lowerAt(tokens, 0));
  const work: Work = { tokens, speech: { ...speech, isSaidOfSelf }, form: first.form };
  const parts: Part[] = [];
  let open: OpenPart = { link: 'list', head: first, from: first.end };
  for (let at = first.end; at < tokens.length;) {
    const step = readOn(work, open, at);
    if (!step) return null;
    if (step.open) {
      parts.push(closePart(work, open, at));
      ({ open } = step);
    }
    ({ at } = step);
  }
  parts.push(closePart(work, open, tokens.length));
  return { parts, isThird: first.isThird };
}

function closePart({ tokens }: Work, { link, head, from }: OpenPart, end: number): Part {
  return { link, lead: head.lead, head: head.head, tokens: tokens.slice(from - 1, end) };
}

/** One step on: over a word or a link that belongs to the part, or to the next part. */
function readOn(work: Work, open: OpenPart, at: number): { open: OpenPart | null; at: number } | null {
  const link = readLink(work.tokens, at);
  if (!link) {
    const aside = partAside(work, open, at);
    return aside ? openPart(aside, ' and') : { open: null, at: at + 1 };
  }
  const verdict = judgeLink(work, open, link);
  if (verdict !== 'part') return verdict === 'more' ? { open: null, at: link.next } : null;
  const isPair = open.from === at && lowerAt(work.tokens, at) !== ',';
  const head = readHead(work.tokens, link.next, { ...work.speech, isPair });
  return head && openPart(head, link.words);
}

function openPart(head: ReadHead, link: string) {
  return { open: { link, head, from: head.end }, at: head.end };
}

/** "And", ", then", "but": the words between two parts. */
function readLink(tokens: readonly Token[], at: number): Link | null {
  let next = at;
  while (linking.test(lowerAt(tokens, next))) next += 1;
  if (next === at) return null;
  const between = tokens.slice(at, next).map((token) => token.lower);
  const words = between.filter((word) => /\p{L}/u.test(word) && word !== 'plus');
  const hasComma = between.some((word) => /[,;.]/.test(word));
  const isList = words.length === 0 || words.join() === 'and';
  return { words: isList ? 'list' : `${hasComma ? ',' : ''} ${words.join(' ')}`, at, next };
}

const linking = /^(?:[,;.+/&–—]|and|or|but|then|plus)$/;

function judgeLink(work: Work, open: OpenPart, link: Link): Verdict {
  const { tokens } = work;
  const isComma = /^[,;.]$/.test(lowerAt(tokens, link.at));
  if (link.next >= tokens.length) return isComma ? 'unclear' : 'more';
  if (isNewSubject(work, link.next)) return 'unclear';
  if (lowerAt(tokens, link.next) === 'i') return 'part';
  return isComma ? judgeComma(work, link) : judgeWord(work, open, link);
}

function judgeComma({ tokens, speech, form }: Work, { next }: Link): Verdict {
  const read = readHead(tokens, next, speech);
  if (read && (read.form === form || (isPresent(read.form) && isPresent(form)))) return 'part';
  return canTrail(tokens, next) ? 'more' : 'unclear';
}

/** "And" before a verb of the same form is a second thing they do; before a noun it is none. */
function judgeWord(work: Work, open: OpenPart, { at, next }: Link): Verdict {
  const place = skipAdverbs(work.tokens, next);
  const verb = verbAt(work.tokens, place);
  if (!verb || !isPresent(verb.form)) {
    if (readHead(work.tokens, next, work.speech)?.form === work.form) return 'part';
    return work.form === 'past' && verb?.form === 'past' ? 'unclear' : 'more';
  }
  if (verb.form !== work.form) return verb.isDouble || work.form === 'gerund' ? 'more' : 'unclear';
  return judgeVerb(work, open.head.head, { rest: work.tokens.slice(open.from, at), place });
}

/** Unless it hangs on "to", or on a clause inside. */
function judgeVerb(
  { tokens, form }: Work,
  head: Head,
  { rest, place }: { readonly rest: readonly Token[]; readonly place: number },
): Verdict {
  if (form === 'base' && (head.kind === 'modal' || hasInfinitive(head, rest))) return 'more';
  if (innerForms(rest).has(form)) return 'unclear';
  if (rest.length === 0) return 'part';
  const isThing = thingsToo.has(lowerAt(tokens, place)) && place === tokens.length - 1;
  return !isThing && canBeVerb(tokens, place) ? 'part' : 'unclear';
}

/** "Go hide": two verbs side by side are told with an "and" between them. */
function partAside(
  { tokens, speech, form }: Work,
  { head: { head }, from }: OpenPart,
  at: number,
): ReadHead | null {
  const isMoving = head.kind === 'verb' && head.negation === '' && /^(?:go|come)$/.test(head.base);
  if (from !== at || form !== 'base' || !isMoving) return null;
  const word = lowerAt(tokens, at);
  const isDeed = verbAt(tokens, at)?.form === 'base' && !moodsAfterGo.has(word) && !isFollower(word);
  return isDeed ? readHead(tokens, at, speech) : null;
}

/** "I shut down and he gets louder": what comes next is not the owner’s. */
function isNewSubject({ tokens, speech, form }: Work, at: number): boolean {
  const place = skipAdverbs(tokens, at);
  const word = lowerAt(tokens, place);
  if (form !== 'third' && word !== 'i' && word !== 'we' && isSubjectWord(word)) return true;
  const found = findWho(tokens, place, { ...speech, isThird: false });
  if (found === null || found === 'unclear') return found === 'unclear';
  return found.role === 'subject' && found.who !== speech.owner.id && isFinite(tokens[place + 1]);
}

/** What a comma may be followed by besides a verb: "alone", "until …", "slamming the door". */
function canTrail(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  const isSmall = isAdverb(word) || isFollower(word) || isPreposition(word) || subordinators.has(word);
  return isSmall || (verbAt(tokens, at)?.form === 'gerund' && canBeVerb(tokens, at));
}

function isPresent(form: VerbForm): boolean {
  return form === 'base' || form === 'third';
}

function hasInfinitive(head: Head, rest: readonly Token[]): boolean {
  const isLetting = head.kind === 'verb' && lettingVerbs.has(head.base);
  return rest.some((token, index) => {
    const verb = verbAt(rest, skipAdverbs(rest, index + 1));
    return verb?.form === 'base' && (isLetting || token.lower === 'to');
  });
}

/** The forms of verbs in clauses inside: a verb behind "and" could belong to them. */
function innerForms(rest: readonly Token[]): ReadonlySet<VerbForm> {
  const forms = new Set<VerbForm>();
  rest.forEach(({ lower }, index) => {
    const verb = verbAt(rest, index);
    const isClear = verb?.isDouble === false || /^(?:is|has|does)$/.test(lower);
    if (verb?.form === 'third' && isClear) forms.add('third');
    const next = verbAt(rest, skipAdverbs(rest, index + 1));
    if (modals.has(lower) || (/^(?:i|you|we|they)$/.test(lower) && next?.form === 'base')) forms.add('base');
  });
  return forms;
}
