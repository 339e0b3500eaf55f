import type { Subject } from './hint-rules.ts';

const before = '(?<![\\p{L}\\p{M}])';
const after = '(?![\\p{L}\\p{M}])';

/** Any of these as whole words; `…` at an end stands for whatever the word goes on with. */
export function anyWord(words: readonly string[]): RegExp {
  return new RegExp(`${before}(${words.map(open).join('|')})${after}`, 'u');
}

/** Any of these as whole words, unless one of `hedges` stands right before. */
export function anyUnhedged(words: readonly string[], hedges: readonly string[]): RegExp {
  return new RegExp(
    `(?<!${before}(?:${hedges.join('|')}) )${before}(${words.map(open).join('|')})${after}`,
    'u',
  );
}

/** Before any of these as a word of its own. */
export function beforeAny(words: readonly string[]): RegExp {
  return new RegExp(`(?<=\\s)(?=(?:${words.map(open).join('|')})\\s)`, 'u');
}

/** A part of a question that begins with none of the words that ask for more than yes or no. */
export function beginsWithNone(words: readonly string[]): RegExp {
  return new RegExp(`^\\s*(?!(?:${words.map(open).join('|')})${after})`, 'u');
}

interface Speaking {
  /** Words of whoever acts, wherever they stand. */
  readonly actors: Readonly<Record<Subject, readonly string[]>>;
  /** Words that are of whoever acts only where a clause begins. */
  readonly openers: Readonly<Record<Subject, readonly string[]>>;
  /** "My husband", "my partner". */
  readonly partner: readonly string[];
}

const subjects = ['self', 'both', 'other'] as const satisfies readonly Subject[];

/** Of whom a clause speaks: by the first word in it that says so. */
export function subjectBy({ actors, openers, partner }: Speaking) {
  const partners = new RegExp(`^\\s*(?:${partner.map(open).join('|')})${after}`, 'u');
  const anywhere = subjects.map((one) => [one, anyWord(actors[one])] as const);
  const atStart = subjects.map((one) => [one, anyWord(openers[one])] as const);
  return (clause: string, names: readonly string[]): Subject | null => {
    if (partners.test(clause)) return 'other';
    const start = /^\s*(?:\S+\s+)?\S+/u.exec(clause)?.[0] ?? '';
    const found = [
      ...anywhere.map(([one, sign]) => [one, clause.search(sign)] as const),
      ...atStart.map(([one, sign]) => [one, start.search(sign)] as const),
      ['other', namePlace(start, names)] as const,
    ].filter(([, at]) => at >= 0);
    return found.toSorted(([, a], [, b]) => a - b)[0]?.[0] ?? null;
  };
}

function namePlace(start: string, names: readonly string[]): number {
  const places = names.map((name) => start.indexOf(name)).filter((at) => at >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}

function open(word: string): string {
  return word.replaceAll('…', '[\\p{L}\\p{M}]*').replaceAll('~', '(?: [\\p{L}\\p{M}]+)');
}
