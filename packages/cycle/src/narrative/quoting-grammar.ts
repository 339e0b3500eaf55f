import type { Card, CardKind } from '../card.ts';
import type { Language } from '../language.ts';
import type { Person } from '../person.ts';
import type { Glue, Grammar, Telling, ToldWords } from './grammar.ts';

/** How a clause begins, before the words in quotes: with `{name}`, of whoever speaks, and to whoever listens. */
export interface QuotingVoices {
  readonly named: string;
  readonly speaker: string;
  readonly listener: string;
}

/** All the words that a language needs to tell a ring by repeating what was said. */
export interface QuotingWords {
  readonly language: Language;
  readonly quotes: readonly [opening: string, closing: string];
  /** Between a clause's beginning and the first words in quotes. */
  readonly colon: string;
  /** Between words in quotes. */
  readonly comma: string;
  /** What stands where somebody has said nothing. */
  readonly open: string;
  /** What somebody does, as the first half of an arrow's sentence, and what is there then, as the second. */
  readonly before: QuotingVoices;
  readonly after: QuotingVoices;
  readonly depth: QuotingVoices;
  readonly plan: QuotingVoices & { readonly together: string };
  readonly arrow: Glue;
  /** Opens an arrow's sentence where one person is alone on the ring. */
  readonly alone: string;
  /** Ends the arrow that closes the ring: it goes again, and more. */
  readonly again: string;
  readonly depths: Glue;
  readonly steps: Glue;
}

/**
 * A grammar that inflects nothing: every clause is its owner and their words in quotes, which is right in any
 * language. A translator fills the words; a full grammar can come later, behind the same interface.
 */
export function createQuotingGrammar(words: QuotingWords): Grammar {
  const { before, after, depth, plan } = words;
  return {
    language: words.language,
    tellBefore: ({ owner, cards }, telling) => repeat(voiced(before, owner, telling), seen(cards), words),
    tellAfter: ({ owner, cards }, telling) => repeat(voiced(after, owner, telling), cards, words),
    tellDepth: ({ owner, cards }, telling) => repeat(voiced(depth, owner, telling), deepest(cards), words),
    tellPlan: ({ owner, steps }, telling) =>
      repeat(
        owner === 'together' ? plan.together : voiced(plan, owner, telling),
        steps.map(({ step }) => step),
        words,
      ),
    retell: () => null,
    joinArrow: ({ before: first, isClosing }) => ({
      ...words.arrow,
      opening: first ? words.arrow.opening : words.alone,
      closing: isClosing ? words.again : words.arrow.closing,
    }),
    joinDepths: words.depths,
    joinPlan: words.steps,
  };
}

function voiced({ named, speaker, listener }: QuotingVoices, person: Person, { voice }: Telling): string {
  if (voice.kind === 'first' && person.id === voice.speaker) return speaker;
  if (voice.kind === 'first' && person.id === voice.listener) return listener;
  // A name is put in as it is, whatever is in it.
  return named.split('{name}').join(person.name);
}

function repeat(
  beginning: string,
  cards: readonly Card[],
  { quotes, colon, comma, open }: QuotingWords,
): ToldWords {
  const said = cards.map((card) => `${quotes[0]}${bare(card.phrase.text)}${quotes[1]}`);
  const ids = cards.map((card) => card.id);
  return {
    text: `${beginning}${colon}${said.join(comma) || open}`,
    isQuoted: true,
    cards: ids,
    asides: [],
  };
}

/** The moves of a turn, or all of it where it has none. */
function seen(cards: readonly Card[]): readonly Card[] {
  const moves = cards.filter((card) => card.kind === 'move');
  return moves.length > 0 ? moves : cards;
}

/** Needs before fears before feelings: all that is said of the first of these. */
function deepest(cards: readonly Card[]): readonly Card[] {
  const kinds: readonly CardKind[] = ['need', 'fear', 'tender'];
  const kind = kinds.find((one) => cards.some((card) => card.kind === one));
  return cards.filter((card) => card.kind === kind);
}

/** Words without the quotes they came in, and without a full stop of their own. */
function bare(text: string): string {
  const words = text.trim();
  const within = /^[“”„"«»\s]+(.*?)[“”„"«»\s]+$/su.exec(words)?.[1] ?? words;
  return within.replace(/[\s.…]+$/u, '');
}
