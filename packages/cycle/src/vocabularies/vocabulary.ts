import * as v from 'valibot';

/**
 * The blanks in a term: `{my}` and its like stay in the first person, `{you}` and `{your}` are the other,
 * `{name}` is the other's name.
 */
export const slots = ['my', 'me', 'myself', 'I', 'you', 'your', 'name'] as const;
const knownSlots = new Set<string>(slots);

const Term = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(120),
  v.check((term) => [...term.matchAll(/\{([^}]*)\}/g)].every((match) => knownSlots.has(match[1] ?? ''))),
);

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
