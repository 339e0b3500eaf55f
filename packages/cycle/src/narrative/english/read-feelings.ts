import type { Node } from './nodes.ts';
import type { Speech } from './read-move.ts';
import { resolve } from './resolve.ts';
import { lowerAt, verbAt } from './token-at.ts';
import { readTokens } from './tokens.ts';
import type { Token } from './tokens.ts';
import { canBeVerb } from './verb-place.ts';
import { isFinite, isSubjectWord, skipAdverbs } from './clause-openings.ts';
import { findWho } from './who-words.ts';
import { modals } from './word-classes.ts';

/** Verbs that are feelings as well: "hurt", "shut off", "like a failure". */
const moodsToo = new Set(
  'hurt shut put cut set let split beat upset spent like tense numb blank calm torn wound'.split(' '),
);
/** Forms in -ing that are feelings as well. */
const moodsInIng = new Set('longing grieving sinking struggling drowning suffocating'.split(' '));
/** Parts of the body. */
const bodyParts = new Set(
  'chest stomach throat jaw heart head shoulders hands face belly gut breath'.split(' '),
);

const lead = /^(?:I (?:just )?(?:feel|am|get)|I’m(?: feeling)?|feel(?:s|ing)?|being) /iu;

/**
 * What somebody feels, one feeling after the other, each completing "feels …"; null when the words do not: a
 * sentence, a thing to do, a question.
 */
export function readFeelings(text: string, speech: Speech): readonly (readonly Node[])[] | null {
  const feelings: (readonly Node[])[] = [];
  for (const piece of pieces(readTokens(text, speech.people, lead))) {
    const nodes = canBeFelt(piece, speech) ? resolve(piece, { ...speech, isThird: false }) : null;
    if (!nodes) return null;
    feelings.push(nodes);
  }
  return feelings.length > 0 ? feelings : null;
}

function pieces(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const found: Token[][] = [[]];
  for (const token of tokens) {
    if (/^(?:,|;|\/|and|\.)$/.test(token.lower)) found.push([]);
    else found.at(-1)?.push(token);
  }
  return found.filter((piece) => piece.length > 0);
}

function canBeFelt(piece: readonly Token[], speech: Speech): boolean {
  const at = skipAdverbs(piece, 0);
  const word = lowerAt(piece, at);
  if (piece[0]?.kind !== 'word' || piece.some((token) => token.text === '?')) return false;
  const who = findWho(piece, at, { ...speech, isThird: false });
  if (who === 'unclear' || who?.role === 'subject' || isSubjectWord(word)) return false;
  return !modals.has(word) && !word.endsWith('n’t') && !isBareBody(piece) && !isDoing(piece, at);
}

/** "Tight chest" is no feeling, and needs its article; "sick in my stomach" is fine. */
function isBareBody(piece: readonly Token[]): boolean {
  const isLed = /^(?:a|an|the|my|in|at|no)$/.test(lowerAt(piece, 0)) || piece.length < 2 || piece.length > 3;
  return !isLed && bodyParts.has(lowerAt(piece, piece.length - 1));
}

/** True for what is done rather than felt: "want to run", "screaming". */
function isDoing(piece: readonly Token[], at: number): boolean {
  const word = lowerAt(piece, at);
  const verb = verbAt(piece, at);
  if (!verb || verb.form === 'past' || moodsToo.has(word)) return false;
  if (verb.form === 'gerund') return !moodsInIng.has(word) || piece.length > at + 1;
  if (/^(?:is|are|am|do|does|have|has|be)$/.test(word)) return true;
  const isAlone = at === piece.length - 1;
  return isAlone ? !verb.isDouble && !verb.needsMore : canBeVerb(piece, at) && !isFinite(piece[at + 1]);
}
