import { textNode } from './nodes.ts';
import type { Node } from './nodes.ts';
import { isAboutOther } from './read-move.ts';
import type { Speech } from './read-move.ts';
import { resolve } from './resolve.ts';
import { lowerAt } from './token-at.ts';
import { readTokens } from './tokens.ts';
import type { Token } from './tokens.ts';
import { findWho } from './who-words.ts';
import { absolutes, isDeterminer } from './word-classes.ts';

/**
 * What it starts with. `about-other`: a sentence about somebody else; `nodes` is null where it can only be
 * quoted. `thing`: something to notice. `quoted`: neither.
 */
export type CueReading =
  | { readonly kind: 'about-other'; readonly nodes: readonly Node[] | null }
  | { readonly kind: 'thing'; readonly nodes: readonly Node[] }
  | { readonly kind: 'quoted' };

/** Things that need no article. */
const things = new Set(
  `silence criticism jealousy tiredness alcohol illness advice distance anger tears tension coldness sarcasm rejection
  disapproval disappointment withdrawal noise chaos conflict contempt boredom stress tenderness warmth pressure
  in-laws deadlines holidays nothing something`.split(/\s+/),
);

/** Things of which there are many: "sharp tone" needs its article. */
const countable =
  /^(?:argument|call|comment|complaint|disagreement|door|eye-roll|eyebrow|fight|joke|look|message|question|remark|sigh|text|tone|voice)$/;

/** Reads a cue as it was typed: "Malaki goes quiet", "a sigh", "when he comes home late". */
export function readCue(text: string, speech: Speech): CueReading {
  const tokens = readTokens(text, speech.people, lead);
  if (tokens.some((token) => token.text === '?')) return { kind: 'quoted' };
  if (isAboutOther(tokens, speech)) {
    const isSeen = !tokens.some((token) => absolutes.has(token.lower)) && lowerAt(tokens, 0) !== 'my';
    return { kind: 'about-other', nodes: isSeen ? understand(tokens, speech) : null };
  }
  const nodes = isThing(tokens, speech) ? understand(tokens, speech) : withArticle(tokens, speech);
  return nodes ? { kind: 'thing', nodes } : { kind: 'quoted' };
}

const lead = /^(?:it (?:all )?starts )?(?:when|whenever|if) (?=\p{L})/iu;

function understand(tokens: readonly Token[], speech: Speech): readonly Node[] | null {
  return resolve(tokens, { ...speech, isThird: false });
}

/** "Sharp tone": a sharp tone. */
function withArticle(tokens: readonly Token[], speech: Speech): readonly Node[] | null {
  const [first, ...rest] = tokens;
  if (!first || tokens.length > 3 || !countable.test(lowerAt(tokens, tokens.length - 1))) return null;
  const nodes = understand([{ ...first, isSpaced: true }, ...rest], speech);
  return nodes && [textNode(/^[aeiou]/.test(first.lower) ? 'an' : 'a'), ...nodes];
}

function isThing(tokens: readonly Token[], speech: Speech): boolean {
  const first = tokens[0];
  if (!first) return false;
  if (isDeterminer(first.lower) || things.has(first.lower)) return true;
  const who = findWho(tokens, 0, { ...speech, isThird: false });
  if (who && who !== 'unclear') return who.role === 'possessive';
  return first.lower === 'being' && tokens.length > 1;
}
