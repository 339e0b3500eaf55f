import * as v from 'valibot';
import { Term } from '../term.ts';

/**
 * A pick-list: words to offer, in groups of one sense. `first` says which to show before all others: by
 * default, and after a card whose words belong to a group (by that group's id). Lists can be edited; typed
 * words always win over them.
 */
export const Vocabulary = v.object({
  id: v.string(),
  groups: v.array(v.object({ id: v.string(), terms: v.array(Term) })),
  first: v.object({ default: v.array(Term), after: v.record(v.string(), v.array(Term)) }),
});
export type Vocabulary = DeepReadonly<v.InferOutput<typeof Vocabulary>>;

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** Every term of a list, in its order. */
export function termsOf(vocabulary: Vocabulary): readonly string[] {
  return vocabulary.groups.flatMap((group) => group.terms);
}

/** Puts words into the blanks. Null when a term needs the other's name and there is not exactly one other. */
export function fillSlots(term: string, otherName: string | null): string | null {
  if (term.includes('{name}') && otherName === null) return null;
  return term.replace(/\{(\w+)\}/g, (_, slot: string) => (slot === 'name' ? (otherName ?? '') : slot));
}
