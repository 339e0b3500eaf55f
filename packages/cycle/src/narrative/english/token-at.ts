import type { Token } from './tokens.ts';
import { readVerb } from './verb-forms.ts';
import type { KnownVerb } from './verb-forms.ts';

/** The word at a place in lower case; nothing beyond the end. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** The verb at a place; null for any other word. */
export function verbAt(tokens: readonly Token[], at: number): KnownVerb | null {
  return readVerb(lowerAt(tokens, at));
}

/** A verb without the “n’t” that hangs on it. */
export function withoutNot(word: string): string {
  return word.endsWith('n’t') ? word.slice(0, -3) : word;
}
