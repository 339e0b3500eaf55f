/**
 * True when a text tells again what these words say: at least half of the words that carry them stand in it, in
 * whatever grammatical form. It errs towards yes: it decides what goes when somebody takes words back.
 */
export function quotes(text: string, words: string): boolean {
  const said = tokensOf(words);
  const telling = said.filter((token) => token.length > 3 && !filling.has(token));
  const sought = telling.length > 0 ? telling : said;
  const found = tokensOf(text);
  const told = sought.filter((token) => found.some((other) => isOneWord(token, other)));
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

/** The same word in two forms: they begin alike, for half of the longer one at least. */
function isOneWord(a: string, b: string): boolean {
  if (a === b) return true;
  const needed = Math.max(3, Math.ceil(Math.max(a.length, b.length) / 2));
  return a.slice(0, needed) === b.slice(0, needed) && Math.min(a.length, b.length) >= needed;
}
