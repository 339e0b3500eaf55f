import type { Node } from './nodes.ts';
import { textNode } from './nodes.ts';
import type { Speech } from './read-move.ts';
import { resolve } from './resolve.ts';
import { lowerAt, verbAt } from './token-at.ts';
import { readTokens } from './tokens.ts';
import type { Token } from './tokens.ts';
import { gerundOf } from './verb-forms.ts';
import { isFinite, isSubjectWord, skipAdverbs } from './clause-openings.ts';
import { findWho } from './who-words.ts';

const needLead = /^(?:I )?(?:just )?(?:longs?|needs?|wants?|wish|wishes|yearns?) (?=\p{L})/iu;
const fearLead = /^(?:I(?:’m| am) )?(?:afraid|scared|frightened|terrified|fears?)(?: of)? (?=\p{L})/iu;

/** A longing, completing "longs …"; null when the words can only be quoted. */
export function readNeed(text: string, speech: Speech): readonly Node[] | null {
  const tokens = readTokens(text, speech.people, needLead);
  if (!isOpen(tokens)) return null;
  if (/^(?:for .|to .|not to )/.test(tokens.map((token) => token.lower).join(' ')))
    return understand(tokens, speech);
  const verb = verbAt(tokens, 0);
  if (verb?.form === 'base' && !verb.isDouble && !/^(?:am|are)$/.test(lowerAt(tokens, 0)))
    return led('to', tokens, speech);
  if (isOtherTo(tokens)) return led('for', tokens, speech);
  const isThing = verb
    ? verb.isDouble
    : !opensSentence(tokens, speech) && !/^(?:that|can|could|will)$/.test(lowerAt(tokens, 0));
  return isThing ? led('for', tokens, speech) : null;
}

/** A fear, completing "is afraid …"; null when the words can only be quoted. */
export function readFear(text: string, speech: Speech): readonly Node[] | null {
  const tokens = readTokens(text, speech.people, fearLead);
  if (!isOpen(tokens)) return null;
  if (/^(?:that|to|of)$/.test(lowerAt(tokens, 0))) return understand(tokens, speech);
  if (opensSentence(tokens, speech)) return led('that', tokens, speech);
  const at = skipAdverbs(tokens, 0);
  const verb = verbAt(tokens, at);
  const isDeed = verb?.form === 'base' && (!verb.isDouble || at < tokens.length - 1);
  if (verb && isDeed) return inIng(tokens, at, { base: verb.base, speech });
  return verb?.form === 'third' && !verb.isDouble ? null : led('of', tokens, speech);
}

/** "Lose him": of losing Malaki. */
function inIng(
  tokens: readonly Token[],
  at: number,
  { base, speech }: { readonly base: string; readonly speech: Speech },
): readonly Node[] | null {
  const rest = understand(tokens.slice(at), speech, 1);
  const lead = tokens.slice(0, at).map((token) => textNode(token.text));
  return rest && [textNode('of'), ...lead, textNode(gerundOf(base)), ...rest];
}

/** True for words that may complete a sentence: no question, no quotation, no mark at their start. */
function isOpen(tokens: readonly Token[]): boolean {
  return tokens[0]?.kind === 'word' && tokens.every((token) => token.text !== '?');
}

function led(word: string, tokens: readonly Token[], speech: Speech): readonly Node[] | null {
  const [first, ...rest] = tokens;
  if (!first) return null;
  const nodes = understand([{ ...first, isSpaced: true }, ...rest], speech);
  return nodes && [textNode(word), ...nodes];
}

function understand(tokens: readonly Token[], speech: Speech, from = 0): readonly Node[] | null {
  return resolve(tokens, { ...speech, isThird: false }, from);
}

/** "You to listen", "Malaki to stay". */
function isOtherTo(tokens: readonly Token[]): boolean {
  return /^(?:you|him|her|them|us|\p{Lu}\p{L}*)$/u.test(tokens[0]?.text ?? '') && lowerAt(tokens, 1) === 'to';
}

function opensSentence(tokens: readonly Token[], speech: Speech): boolean {
  const who = findWho(tokens, 0, { ...speech, isThird: false });
  if (who === 'unclear' || isSubjectWord(lowerAt(tokens, 0))) return true;
  return (
    who?.role === 'subject' && (who.joined !== null || isFinite(tokens[skipAdverbs(tokens, who.length)]))
  );
}
