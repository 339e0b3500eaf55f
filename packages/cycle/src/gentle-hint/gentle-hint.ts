import type { CardKind } from '../card.ts';
import { absolute, causing, label, warm } from './english-signs.ts';
import { tellsOfFearOrHarm } from './fear-or-harm.ts';

/** What a hint can be about: "always", a word for what somebody is, one's feeling as another's doing. */
export const hintSorts = ['label', 'absolute', 'causing'] as const;
export type HintSort = (typeof hintSorts)[number];

/** A hint, for the author alone: never stored, never sent, in nobody's way. `words`: the stretch it is about, as typed. */
export interface GentleHint {
  readonly sort: HintSort;
  readonly words: string;
}

/** What words are written for: a card, a letter, a question left on somebody's card, one's own part of the story. */
export type HintKind = CardKind | 'question' | 'clause';

/** `names`: the people that the words may speak of, without whoever's words they are. */
export interface HintContext {
  readonly kind: HintKind;
  readonly names: readonly string[];
}

/**
 * A gentle hint on labels and absolutes that are said of somebody else (domain, section 7, rule 13), or null. What
 * somebody fears, believes, learned or longs for is left as it is said, and so is what they heard and quote. Words
 * that may tell of fear or harm get no hint, whatever else they say.
 */
export function gentleHint(text: string, { kind, names }: HintContext): GentleHint | null {
  const first = firstSubjects[kind];
  const said = text.toLowerCase().replace(/[’‘]/gu, "'");
  if (first === undefined || tellsOfFearOrHarm(said)) return null;
  const clauses = clausesOf(withoutQuotes(said), { kind, first, names });
  return clauses.map((clause) => hintIn(clause, text)).find((hint) => hint !== null) ?? null;
}

/** Of whom a clause speaks. */
type Subject = 'self' | 'other' | 'both';

/** Whom words speak of that name nobody. Kinds that are not here get no hint. */
const firstSubjects: Partial<Readonly<Record<HintKind, Subject>>> = {
  cue: 'other',
  feeling: 'self',
  move: 'self',
  letter: 'self',
  question: 'other',
  clause: 'self',
};

interface Clause {
  readonly text: string;
  /** Where it begins in the whole. */
  readonly at: number;
  readonly subject: Subject;
}

function hintIn({ text, at, subject }: Clause, whole: string): GentleHint | null {
  const isWarm = warm.test(text);
  const signs = [
    ['causing', isWarm ? null : causing],
    ['label', subject === 'other' ? label : null],
    ['absolute', isWarm || subject === 'self' ? null : absolute],
  ] as const;
  for (const [sort, sign] of signs) {
    const found = sign?.exec(text);
    const words = found?.[1];
    if (!found || words === undefined) continue;
    const from = at + found.index + found[0].indexOf(words);
    return { sort, words: whole.slice(from, from + words.length) };
  }
  return null;
}

interface Speaking extends HintContext {
  readonly first: Subject;
}

/**
 * Parts with a subject each; one that names nobody goes on about whoever the last one was about. The story is told by
 * name: whoever else it is about is named in each part, and “she” can be its teller.
 */
function clausesOf(text: string, { kind, first, names }: Speaking): readonly Clause[] {
  const called = names.map((name) => name.toLowerCase());
  const clauses: Clause[] = [];
  let subject = first;
  for (const { 0: part, index } of text.matchAll(/[^.,;:!?\n–—]+/gu)) {
    let at = index;
    if (kind === 'clause') subject = first;
    // Whether it is always so may be asked.
    if (kind === 'question' && openly.test(part)) continue;
    for (const piece of part.split(
      /(?<=\s)(?=(?:and|but|because|when|whenever|while|if|that|or|then|like)\s)/u,
    )) {
      subject = (kind === 'clause' ? namedIn(piece, called) : subjectOf(piece, called)) ?? subject;
      clauses.push({ text: piece, at, subject });
      at += piece.length;
    }
  }
  return clauses;
}

/** Words that are of whoever acts wherever they stand; the others only where a clause begins: elsewhere it is done to them. */
const actors: Readonly<Record<Subject, ReadonlySet<string>>> = {
  self: new Set(['i', "i'm", "i've", "i'd", "i'll"]),
  both: new Set(['we', "we're", "we've", "we'd", "we'll"]),
  other: new Set([
    "you're",
    "you've",
    'he',
    "he's",
    "he'd",
    "he'll",
    'she',
    "she's",
    "she'd",
    'they',
    "they're",
  ]),
};
const beginners: Readonly<Record<Subject, ReadonlySet<string>>> = {
  self: new Set(['my', 'mine']),
  both: new Set(['it', "it's", 'this', 'everything', 'our', 'us']),
  other: new Set(['you', 'your', 'his', 'her', 'their']),
};
const openly = /^\s*(?:do|does|did|is|are|was|were|have|has|had|can|could|would|will)\s/u;
const otherPerson = /^my (?:\p{L}+ )?(?:partner|husband|wife|boyfriend|girlfriend)\b/u;
const subjects = ['self', 'both', 'other'] as const satisfies readonly Subject[];

/** Of whom a clause speaks: the first word that says so; null for one that names nobody who acts. */
function subjectOf(clause: string, names: readonly string[]): Subject | null {
  if (otherPerson.test(clause.trimStart())) return 'other';
  const words = clause.match(/[\p{L}']+/gu) ?? [];
  for (const [place, word] of words.entries()) {
    const begun = subjects.find((one) => beginners[one].has(word) && place < (one === 'self' ? 1 : 2));
    const found = subjects.find((one) => actors[one].has(word)) ?? begun;
    if (found) return found;
    if (place < 2 && names.includes(word.replace(/'s$/u, ''))) return 'other';
  }
  return null;
}

function namedIn(clause: string, names: readonly string[]): Subject | null {
  const words = clause.match(/[\p{L}']+/gu) ?? [];
  return words.slice(0, 2).some((word) => names.includes(word.replace(/'s$/u, ''))) ? 'other' : null;
}

/** What was heard is what was heard. The length stays. */
function withoutQuotes(text: string): string {
  return text.replace(/["“„«][^"”“»]*(?:["”»]|$)/gu, (quoted) => ' '.repeat(quoted.length));
}
