/**
 * Things one after the other: "a", "a and b", "a, b and c". Where the first of two holds an "and" itself, a
 * comma keeps the two apart.
 */
export function joinList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  const before = items.slice(0, -1);
  if (before.length === 0) return last;
  const isCoordinated =
    before.length === 1 && / and |,/.test(outsideQuotes(before.join()).replace(/\([^)]*\)/g, ''));
  return `${before.join(', ')}${isCoordinated ? ', and ' : ' and '}${last}`;
}

/** Words as somebody said them, in quotes: quotes inside become single ones, and no full stop stays at the end. */
export function quote(text: string): string {
  const inner = unquote(text).replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', '');
  return `“${inner.replace(/[\s.]+$/u, '')}”`;
}

/** The words without the quotes around all of them. */
export function unquote(text: string): string {
  const match = text.match(/^“([^“”]*)”[.]?$/);
  return match?.[1] ?? text;
}

/** A text without what stands in quotes, to look for marks that are the sentence’s own. */
export function outsideQuotes(text: string): string {
  return text.replace(/“[^”]*”/g, '““');
}
