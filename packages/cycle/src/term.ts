import * as v from 'valibot';

/**
 * The blanks in a term: `{my}` and its like stay in the first person, `{you}` and `{your}` are the other,
 * `{name}` is the other's name.
 */
export const slots = ['my', 'me', 'myself', 'I', 'you', 'your', 'name'] as const;
const knownSlots = new Set<string>(slots);

/** The longest words that a list offers. */
export const longestTerm = 120;

/** Words of a list; blanks that nobody knows are none. */
export const Term = v.pipe(
  v.string(),
  v.regex(/^\S(?:.*\S)?$/u),
  v.maxLength(longestTerm),
  v.check((term) => [...term.matchAll(/\{([^}]*)\}/g)].every((match) => knownSlots.has(match[1] ?? ''))),
);
