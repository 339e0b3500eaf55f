import type { Node, VerbNode } from './nodes.ts';
import { lowerAt, verbAt, withoutNot } from './token-at.ts';
import type { Token } from './tokens.ts';
import { readVerb } from './verb-forms.ts';
import type { KnownVerb, VerbForm } from './verb-forms.ts';
import { canBeVerb } from './verb-place.ts';
import { skipAdverbs } from './clause-openings.ts';
import { findWho } from './who-words.ts';
import type { Deixis } from './deixis.ts';
import { modals } from './word-classes.ts';

/** Marks that would end a sentence in its middle, and quotes without their other half. */
const breaking = /[.!?…“”"]/u;

interface Place {
  readonly at: number;
  /** How the verb of the last subject was typed; null where nothing more can agree with it. */
  readonly form: VerbForm | null;
}

/**
 * The words from `from` on with every person in them understood, and every verb that agrees with one of them;
 * null when it is unclear who is meant, when a verb is not known, or when a mark would break the sentence. O(n).
 */
export function resolve(tokens: readonly Token[], deixis: Deixis, from = 0): readonly Node[] | null {
  const nodes: Node[] = [];
  let place: Place = { at: from, form: null };
  while (place.at < tokens.length) {
    const next = pushWho(tokens, place, { nodes, deixis }) ?? pushWords(tokens, place, nodes);
    if (next === 'unclear') return null;
    place = next;
  }
  return nodes;
}

/** Pushes the person who is spoken of at this place, with their verb where they are its subject; null for none. */
function pushWho(
  tokens: readonly Token[],
  { at, form }: Place,
  { nodes, deixis }: { readonly nodes: Node[]; readonly deixis: Deixis },
): Place | 'unclear' | null {
  const found = findWho(tokens, at, deixis);
  if (found === null || found === 'unclear') return found;
  const { length, ...who } = found;
  nodes.push({ kind: 'who', ...who, isSpaced: tokens[at]?.isSpaced ?? true });
  if (found.role !== 'subject') return { at: at + length, form };
  return found.joined === null ? pushVerb(tokens, at + length, nodes) : { at: at + length, form: null };
}

/** Pushes a word that stands for nobody, and a second verb of the last subject behind it. */
function pushWords(tokens: readonly Token[], { at, form }: Place, nodes: Node[]): Place | 'unclear' {
  const token = tokens[at];
  if (!token || (token.kind === 'mark' && breaking.test(token.text))) return 'unclear';
  nodes.push(textOf(token));
  const next = nextVerb(tokens, at + 1, form);
  if (next === 'unclear') return 'unclear';
  return next ? pushVerb(tokens, at + 1, nodes) : { at: at + 1, form };
}

/** Pushes the verb of a subject that was just pushed, with the adverbs before it. */
function pushVerb(tokens: readonly Token[], at: number, nodes: Node[]): Place | 'unclear' {
  const place = skipAdverbs(tokens, at);
  nodes.push(...tokens.slice(at, place).map(textOf));
  const token = tokens[place];
  if (token?.kind !== 'word') return 'unclear';
  const verb = readVerb(withoutNot(token.lower));
  if (modals.has(token.lower) || (verb?.form === 'past' && verb.base !== 'be')) {
    nodes.push(textOf(token));
    return { at: place + 1, form: null };
  }
  const node = verb && presentOf(verb, token);
  if (!node) return 'unclear';
  nodes.push(node);
  return { at: place + 1, form: node.negation === '' ? verb.form : null };
}

/** A verb in the present, which changes with its subject; only three of them carry a “n’t” of their own. */
function presentOf({ base, form }: KnownVerb, { lower, isSpaced }: Token): VerbNode | null {
  const negation = lower.endsWith('n’t') ? 'n’t' : '';
  const isPresent = form === 'base' || form === 'third';
  const canBeDenied = negation === '' || /^(?:be|do|have)$/.test(base);
  return isPresent && canBeDenied ? { kind: 'verb', base, negation, isSpaced } : null;
}

/** True where a second verb of the same subject follows: "until I cry and leave". */
function nextVerb(tokens: readonly Token[], at: number, form: VerbForm | null): boolean | 'unclear' {
  const link = lowerAt(tokens, at - 1);
  if (form === null || !/^(?:and|or|but|then|,)$/.test(link)) return false;
  const place = skipAdverbs(tokens, at);
  if (verbAt(tokens, place)?.form !== form) return false;
  if (form === 'third' || canBeVerb(tokens, place)) return true;
  return link === ',' ? false : 'unclear';
}

function textOf({ text, isSpaced }: Token): Node {
  return { kind: 'text', text, isSpaced };
}
