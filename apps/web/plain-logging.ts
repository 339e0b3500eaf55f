/**
 * What Yjs tells developers, in plain letters. The build gives it to Yjs in place of `lib0/logging`, which paints
 * its letters and brings a schema library along for that.
 */
export const warn = (...words: readonly unknown[]): void => {
  // oxlint-disable-next-line no-console -- a library's word to whoever develops on it; it holds no one's words
  console.warn(words.filter((word) => word !== paint).join(''));
};
export const print = warn;

const paint = '';
export const BOLD = paint;
export const UNBOLD = paint;
export const ORANGE = paint;
export const RED = paint;
