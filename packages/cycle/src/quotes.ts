/**
 * True when a text tells again what these words say: at least half of the words that carry them stand in it, in
 * whatever grammatical form. It errs towards yes: it decides what goes when somebody takes words back. Cost: that of
 * reading both, whatever stands in them: anybody's words may come here on a server that others share.
 */
export function quotes(text: string, words: string): boolean {
  const said = tokensOf(words);
  const telling = said.filter((token) => token.length > 3 && !filling.has(token));
  const sought = telling.length > 0 ? telling : said;
  const found = tokensOf(text);
  const whole = new Set(found);
  const beginnings = beginningsOf(found);
  const told = sought.filter((token) => whole.has(token) || beginsLike(token, beginnings));
  return told.length > 0 && told.length * 2 >= sought.length;
}

/** Words of four letters and more that carry nothing by themselves. */
const filling = new Set(
  'they them their theirs this that these those with when what from have your yours mine hers ours then than will would myself yourself himself herself themself'.split(
    ' ',
  ),
);

function tokensOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How some words begin, letter by letter, each with the length of the shortest word that begins so. */
interface Beginnings {
  readonly next: Map<string, Beginnings>;
  shortest: number;
}

const beginnings = (shortest: number): Beginnings => ({ next: new Map(), shortest });

function beginningsOf(words: readonly string[]): Beginnings {
  const root = beginnings(0);
  for (const word of words) {
    let at = root;
    for (const unit of word.split('')) {
      const next = at.next.get(unit) ?? beginnings(word.length);
      next.shortest = Math.min(next.shortest, word.length);
      at.next.set(unit, next);
      at = next;
    }
  }
  return root;
}

/** True when one of the words is the same word in another form: they begin alike, for half of the longer one at least. */
function beginsLike(word: string, words: Beginnings): boolean {
  let at: Beginnings | undefined = words;
  for (let alike = 1; alike <= word.length; alike += 1) {
    at = at.next.get(word.charAt(alike - 1));
    if (!at) return false;
    if (alike >= Math.max(3, Math.ceil(Math.max(word.length, at.shortest) / 2))) return true;
  }
  return false;
}
