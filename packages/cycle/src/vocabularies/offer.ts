import type { Card, CardKind, Owner } from '../card.ts';
import type { OwnList } from '../own-list.ts';
import type { Person } from '../person.ts';
import { vocabularies } from './catalogue.ts';
import { saidTerm, wholeList } from './own-terms.ts';
import type { SayTerm } from './said-terms.ts';
import { fillSlots } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What words are looked for. */
export interface OfferContext {
  /** Who the card will belong to. */
  readonly owner: Owner;
  readonly people: readonly Person[];
  /** The card it will follow, or hang under, or replace. */
  readonly previous?: Pick<Card, 'kind' | 'phrase'> | null | undefined;
  /** What has been typed so far; only phrases with these words are offered. */
  readonly typed?: string | undefined;
  /** Words that the map itself offers: behind what the practice wants first, before all others. */
  readonly said?: readonly string[] | undefined;
  /** The list as the practice wants it; without one it is as it comes. */
  readonly own?: OwnList | undefined;
  /** The language of the one who reads; English without it. */
  readonly say?: SayTerm | undefined;
  /** What somebody is called who is not on the map: “the other”. */
  readonly theOther?: string | undefined;
}

/** Phrases to pick from: a few likely ones to show at once, and the rest behind "more". */
export interface Offer {
  readonly likely: readonly string[];
  readonly more: readonly string[];
}

const likelyCount = 8;

/**
 * Words for a card of this kind, as they would be stored. First those that the practice wants first and those that
 * often follow the previous card, then the others in the order of the lists: never by how good or bad they are.
 */
export function offer(kind: CardKind, context: OfferContext): Offer {
  const [main] = vocabularies[kind];
  const other = context.people.filter((person) => person.id !== context.owner);
  const otherName = otherIn(kind, context, other);
  const { first, rest } = wholeList(kind, context.own);
  const shown = new Set([...first, ...rest]);
  const fitting = firstTerms(main, context).filter((term) => shown.has(term));
  const filled = (terms: readonly string[]) =>
    terms.flatMap((term) => fillSlots(saidTerm(kind, term, context.say), otherName) ?? []);
  const phrases = [
    ...new Set([...filled(first), ...(context.said ?? []), ...filled(fitting), ...filled(rest)]),
  ];
  const found = matching(phrases, context.typed ?? '');
  return { likely: found.slice(0, likelyCount), more: found.slice(likelyCount) };
}

/** Names to begin with when a couple names its cycle. */
export function offerNames(own: OwnList | undefined, say?: SayTerm): readonly string[] {
  const { first, rest } = wholeList('name', own);
  return [...first, ...rest].map((term) => saidTerm('name', term, say));
}

/** Who is meant by the other; on a map of one person nobody is named, and only what sets it off speaks of them. */
function otherIn(
  kind: CardKind,
  { people, theOther = 'the other' }: OfferContext,
  others: readonly Person[],
): string | null {
  if (others.length === 1) return others[0]?.name ?? null;
  return people.length === 1 && kind === 'cue' ? theOther : null;
}

function firstTerms(vocabulary: Vocabulary, { previous, say }: OfferContext): readonly string[] {
  const group = previous ? groupOf(previous.phrase.text, vocabularies[previous.kind], say) : null;
  return (group === null ? undefined : vocabulary.first.after[group]) ?? vocabulary.first.default;
}

/** The group with the term whose words, in English or as said, a text has most of; null under a half of any. */
function groupOf(text: string, lists: readonly Vocabulary[], say: SayTerm = asItIs): string | null {
  const said = new Set(stems(text));
  let best: string | null = null;
  let mostShared = 0.49;
  const groups = lists.flatMap((list) => list.groups.map((group) => ({ ...group, list: list.id })));
  for (const group of groups) {
    for (const term of group.terms.flatMap((each) => [each, say(group.list, each)])) {
      const parts = stems(term);
      const shared = parts.filter((stem) => said.has(stem)).length / Math.max(1, parts.length);
      if (shared > mostShared) [best, mostShared] = [group.id, shared];
    }
  }
  return best;
}

const asItIs: SayTerm = (_, term) => term;

/** The beginnings of the words that carry the sense: "raises" and "raise" have the same. */
function stems(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.filter((word) => !emptyWords.has(word)).map((word) => word.slice(0, 4));
}

const emptyWords = new Set(
  'the and for you your from with are not its name myself what that this into about his her'.split(' '),
);

/** Phrases in which every typed word begins a word; those that begin as typed come first. */
function matching(phrases: readonly string[], typed: string): readonly string[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return phrases;
  const found = phrases.filter((phrase) => {
    const words = wordsOf(phrase);
    return wanted.every((want) => words.some((word) => word.startsWith(want)));
  });
  const begins = (phrase: string) => wordsOf(phrase).join(' ').startsWith(wanted.join(' '));
  return [...found.filter(begins), ...found.filter((phrase) => !begins(phrase))];
}

/** Accents need not be typed to be found. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  );
}
