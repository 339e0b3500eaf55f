import type { CardKind } from '../card.ts';
import type { HintRules, Subject } from './hint-rules.ts';

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
export function gentleHint(text: string, { kind, names }: HintContext, rules: HintRules): GentleHint | null {
  const first = firstSubjects[kind];
  const said = text.toLowerCase().replace(/[’‘]/gu, "'");
  if (first === undefined || rules.tellsOfFearOrHarm(said)) return null;
  const clauses = clausesOf(withoutQuotes(said), { kind, first, names, rules });
  return clauses.map((clause) => hintIn(clause, text, rules)).find((hint) => hint !== null) ?? null;
}

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

function hintIn({ text, at, subject }: Clause, whole: string, rules: HintRules): GentleHint | null {
  const isWarm = rules.warm.test(text);
  const signs = [
    ['causing', isWarm ? null : rules.causing],
    ['label', subject === 'other' ? rules.label : null],
    ['absolute', isWarm || subject === 'self' ? null : rules.absolute],
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
  readonly rules: HintRules;
}

/**
 * Parts with a subject each; one that names nobody goes on about whoever the last one was about. The story is told by
 * name: whoever else it is about is named in each part, and “she” can be its teller.
 */
function clausesOf(text: string, { kind, first, names, rules }: Speaking): readonly Clause[] {
  const called = names.map((name) => name.toLowerCase());
  const clauses: Clause[] = [];
  let subject = first;
  for (const { 0: part, index } of text.matchAll(/[^.,;:!?¿¡؟،؛\n–—]+/gu)) {
    let at = index;
    if (kind === 'clause') subject = first;
    // Whether it is always so may be asked.
    if (kind === 'question' && rules.openly.test(part)) continue;
    for (const piece of part.split(rules.joins)) {
      subject = (kind === 'clause' ? namedIn(piece, called) : rules.subjectOf(piece, called)) ?? subject;
      clauses.push({ text: piece, at, subject });
      at += piece.length;
    }
  }
  return clauses;
}

function namedIn(clause: string, names: readonly string[]): Subject | null {
  const words = clause.match(/[\p{L}']+/gu) ?? [];
  return words.slice(0, 2).some((word) => names.includes(word.replace(/'s$/u, ''))) ? 'other' : null;
}

/** What was heard is what was heard. The length stays. */
function withoutQuotes(text: string): string {
  return text.replace(/["“„«][^"”“»]*(?:["”“»]|$)/gu, (quoted) => ' '.repeat(quoted.length));
}
