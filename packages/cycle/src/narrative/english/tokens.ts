import { readVerb } from './verb-forms.ts';

/** A piece of typed words. A quotation is one token: nothing inside it is ever changed. */
export interface Token {
  readonly kind: 'word' | 'quote' | 'mark';
  readonly text: string;
  /** The text in lower case, to compare with. */
  readonly lower: string;
  /** True when a space stands before it. */
  readonly isSpaced: boolean;
}

const pattern = /“[^”]*”|‘[^’]+’(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:[’-][\p{L}\p{N}]+)*’?|[^\s]/gu;

/**
 * Typed words as they are told: in one line, with typographic quotes and apostrophes, and without the marks
 * that end a sentence or hang around it.
 */
export function tidy(text: string): string {
  const isShouted = /\p{L}{3}/u.test(text) && !/\p{Ll}/u.test(text);
  return (isShouted ? text.toLowerCase() : text)
    .normalize('NFC')
    .replace(/\s*[\r\n]+\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\p{L}\p{N}])['`´](?=[\p{L}\p{N}])/gu, '’')
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/(^|[\s(])['‘]([^'’]+)['’](?=$|[\s.,;:!?)])/gu, '$1“$2”')
    .replace(/'/g, '’')
    .replace(/ [&+] /g, ' and ')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/^[\s,;:.·•*–—-]+|[\s,;:.!…·–—-]+$/gu, '')
    .trim();
}

/** Pairs that say one thing; so does every word that is said twice. */
const pairs = new Set(
  'now and then|to and fro|back and forth|up and down|in and out|time and again|by and large|over and out'.split(
    '|',
  ),
);

/** The tokens of tidy words. "Again and again" is one token, and so are its like: what they join is no list. */
export function tokenise(text: string): readonly Token[] {
  const tokens = pieces(text);
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const three = tokens.slice(at, at + 3);
    const [first] = three;
    if (!first) break;
    joined.push(isPair(three) ? joinPair(three, first) : first);
    if (isPair(three)) at += 2;
  }
  return joined;
}

function isPair(three: readonly Token[]): boolean {
  const [first, link, second] = three;
  if (link?.lower !== 'and' || first?.kind !== 'word' || !second) return false;
  const isTwice = first.lower === second.lower && readVerb(first.lower) === null;
  return isTwice || pairs.has(`${first.lower} and ${second.lower}`);
}

function joinPair(three: readonly Token[], { isSpaced }: Token): Token {
  const text = three.map((token) => token.text).join(' ');
  return { kind: 'word', text, lower: text.toLowerCase(), isSpaced };
}

function pieces(text: string): readonly Token[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [piece] = match;
    const kind = /^[“‘]./.test(piece) ? 'quote' : /^[\p{L}\p{N}]/u.test(piece) ? 'word' : 'mark';
    const isSpaced = match.index > 0 && /\s/.test(text.charAt(match.index - 1));
    return { kind, text: piece, lower: piece.toLowerCase(), isSpaced } as const;
  });
}

/** Typed words without their lead, in tokens. */
export function readTokens(
  text: string,
  people: readonly { readonly name: string }[],
  lead: RegExp,
): readonly Token[] {
  const names = people.map((person) => person.name);
  return tokenise(uncapitalise(uncapitalise(tidy(text), names).replace(lead, ''), names));
}

/** The first letter small, unless the word is written so for a reason: “I”, a name, an abbreviation. */
export function uncapitalise(text: string, names: readonly string[]): string {
  const first = text.match(/^[\p{L}\p{N}’-]+/u)?.[0] ?? '';
  const isKept = /^(?:I|I’\p{L}+)$/u.test(first) || /\p{Lu}.*\p{Lu}/u.test(first);
  const isName = names.some((name) => text.startsWith(name));
  return isKept || isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The first letter big. A mark before it stays. */
export function capitalise(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
