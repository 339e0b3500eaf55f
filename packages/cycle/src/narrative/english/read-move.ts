import type { Node } from './nodes.ts';
import { resolve } from './resolve.ts';
import { splitMove } from './split-move.ts';
import type { Head } from './read-head.ts';
import type { Part } from './split-move.ts';
import { lowerAt } from './token-at.ts';
import { tidy, tokenise, uncapitalise } from './tokens.ts';
import type { Token } from './tokens.ts';
import { isFinite, skipAdverbs } from './clause-openings.ts';
import { findWho } from './who-words.ts';
import type { Deixis } from './deixis.ts';
import { bareOwnThings } from './word-classes.ts';

/** One thing that somebody does, with everyone in it understood. `link` joins it to the one before. */
export interface Conjunct {
  readonly link: string;
  readonly lead: readonly Node[];
  readonly head: Head;
  readonly rest: readonly Node[];
}

/**
 * What a move says. `told`: verbs that can be put into any person. `about-other`: it says what somebody else
 * does, so it is a cue, and its author is asked what they do then. `quoted`: it can only be repeated.
 */
export type MoveReading =
  | { readonly kind: 'told'; readonly conjuncts: readonly Conjunct[] }
  | { readonly kind: 'about-other' }
  | { readonly kind: 'quoted' };

/** Where words come from: the one they belong to, everybody on the map, and whom "you" means. */
export type Speech = Omit<Deixis, 'isThird'>;

/** Reads a move as it was typed: "raise my voice", "I shut down", "Raises her voice, asks again and again". */
export function readMove(text: string, speech: Speech): MoveReading {
  const names = speech.people.map((person) => person.name);
  const words = uncapitalise(tidy(text), names)
    .replace(/^(?:and|but|so|then|well|to) (?=\p{L})/u, '')
    .replace(/,? (?:you know|I guess|or something|and so on|etc)$/u, '')
    .replace(/\bthe (\p{L}+) me\b/u, 'my $1 self')
    .replace(/\btry and (?=\p{L})/u, 'try to ');
  const tokens = tokenise(words);
  if (isAboutOther(tokens, speech)) return { kind: 'about-other' };
  const split = splitMove(tokens, speech);
  if (!split) return { kind: 'quoted' };
  const conjuncts: Conjunct[] = [];
  for (const part of split.parts) {
    const conjunct = understand(part, { ...speech, isThird: split.isThird });
    if (!conjunct) return { kind: 'quoted' };
    conjuncts.push(conjunct);
  }
  return { kind: 'told', conjuncts };
}

/** True for a sentence whose subject is somebody else: "he never listens", "you leave", "my partner is late". */
export function isAboutOther(tokens: readonly Token[], speech: Speech): boolean {
  const at = skipAdverbs(tokens, 0);
  const word = lowerAt(tokens, at);
  if (word === 'my') return isPartner(tokens, at + 1);
  const found = findWho(tokens.slice(at), 0, { ...speech, isThird: false });
  if (found === null) return /^(?:he|she)(?:’|$)/.test(word);
  return (
    found !== 'unclear' && found.role === 'subject' && found.who !== speech.owner.id && found.who !== 'all'
  );
}

/** "My husband is late", "my partner’s late". */
function isPartner(tokens: readonly Token[], at: number): boolean {
  const match = lowerAt(tokens, at).match(
    /^(?:partner|husband|wife|boyfriend|girlfriend|spouse|ex|fiancée?)(’s)?$/,
  );
  return match !== null && (match[1] !== undefined || isFinite(tokens[skipAdverbs(tokens, at + 1)]));
}

function understand(part: Part, deixis: Deixis): Conjunct | null {
  const isStuttered = part.tokens[0]?.lower === part.tokens[1]?.lower;
  const rest = isStuttered ? null : resolve(part.tokens, deixis, 1);
  if (!rest) return null;
  const lead = part.lead.map(({ text, isSpaced }): Node => ({ kind: 'text', text, isSpaced }));
  const own: Node = {
    kind: 'who',
    who: deixis.owner.id,
    role: 'possessive',
    isNamed: false,
    joined: null,
    isSpaced: true,
  };
  const isBare = bareOwnThings.has(part.tokens[1]?.lower ?? '');
  return { link: part.link, lead, head: part.head, rest: isBare ? [own, ...rest] : rest };
}
