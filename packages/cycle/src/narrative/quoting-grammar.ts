import type { Card, CardKind } from '../card.ts';
import type { Person } from '../person.ts';
import type { Glue, Grammar, PlanToTell, Telling, ToldWords } from './grammar.ts';

/** All the words that a language needs to tell a ring by repeating what was said. */
export interface QuotingWords {
  readonly language: string;
  readonly quotes: readonly [opening: string, closing: string];
  readonly speaker: string;
  readonly listener: string;
  readonly together: string;
  /** What stands where somebody has said nothing. */
  readonly open: string;
  readonly arrow: Glue;
  /** Ends the arrow that closes the ring: it goes again, and more. `{cycle}` is what the couple calls it. */
  readonly again: string;
  readonly depths: Glue;
  readonly plan: Glue;
}

/**
 * A grammar that inflects nothing: every clause is its owner and their words in quotes, which is right in any
 * language. A translator fills the words; a full grammar can come later, behind the same interface.
 */
export function createQuotingGrammar(words: QuotingWords): Grammar {
  return {
    language: words.language,
    tellBefore: ({ owner, cards }, telling) => repeat(nameOf(owner, telling, words), seen(cards), words),
    tellAfter: ({ owner, cards }, telling) => repeat(nameOf(owner, telling, words), cards, words),
    tellDepth: ({ owner, cards }, telling) => repeat(nameOf(owner, telling, words), deepest(cards), words),
    tellPlan: (plan, telling) => repeatPlan(plan, telling, words),
    retell: () => null,
    joinArrow: ({ isClosing }, telling) => ({
      ...words.arrow,
      closing: isClosing ? words.again.replace('{cycle}', telling.cycleWord) : words.arrow.closing,
    }),
    joinDepths: words.depths,
    joinPlan: words.plan,
  };
}

function repeatPlan({ owner, steps }: PlanToTell, telling: Telling, words: QuotingWords): ToldWords {
  const name = owner === 'together' ? words.together : nameOf(owner, telling, words);
  return repeat(
    name,
    steps.map(({ step }) => step),
    words,
  );
}

function repeat(name: string, cards: readonly Card[], { quotes, open }: QuotingWords): ToldWords {
  const said = cards.map((card) => `${quotes[0]}${bare(card.phrase.text)}${quotes[1]}`);
  const ids = cards.map((card) => card.id);
  return { text: `${name}: ${said.join(', ') || open}`, isQuoted: true, cards: ids, asides: [] };
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

function nameOf(person: Person, { voice }: Telling, { speaker, listener }: QuotingWords): string {
  if (voice.kind === 'third') return person.name;
  if (person.id === voice.speaker) return speaker;
  return person.id === voice.listener ? listener : person.name;
}

/** Words without the quotes they came in, and without a full stop of their own. */
function bare(text: string): string {
  return text
    .trim()
    .replace(/^[“”„"«»]+|[“”„"«»]+$/gu, '')
    .replace(/[\s.…]+$/u, '');
}
