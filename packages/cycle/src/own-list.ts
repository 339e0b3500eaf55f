import * as v from 'valibot';
import { cardKinds } from './card.ts';
import { Term } from './term.ts';

/** Every list of words that a practice can make its own: that of each kind of card, and the names for a cycle. */
export const listIds = [...cardKinds, 'name'] as const;
/** One of `listIds`. */
export const ListId = v.picklist(listIds);
export type ListId = v.InferOutput<typeof ListId>;

/** So many words of one list can be offered before all others, and so many it holds with those that are hidden. */
export const listLimits = { first: 6, terms: 150 } as const;

const Terms = v.pipe(v.array(Term), v.maxLength(listLimits.terms));

/**
 * A list of words as a practice wants it, whole: `first` is offered before what fits the card before, `rest` behind
 * it in this order, `hidden` never. What a newer edition of the list brings stands behind `rest`. No words stand in it
 * twice.
 */
export const OwnList = v.pipe(
  v.object({
    first: v.pipe(v.array(Term), v.maxLength(listLimits.first)),
    rest: Terms,
    hidden: Terms,
  }),
  v.check(({ first, rest, hidden }) => {
    const all = [...first, ...rest, ...hidden];
    return all.length <= listLimits.terms && new Set(all.map(sameWords)).size === all.length;
  }),
);
export type OwnList = DeepReadonly<v.InferOutput<typeof OwnList>>;

/** The lists that a practice has changed; all others are as they come. */
export const OwnLists = v.partial(v.object(v.entriesFromList(listIds, OwnList)));
export type OwnLists = { readonly [Id in ListId]?: OwnList | undefined };

/**
 * Words as they are compared: capitals, spaces, the shape of an apostrophe, and blanks that are read as they are
 * written make no others of them.
 */
export function sameWords(words: string): string {
  const read = words.replace(/\{(?!name\})(\w+)\}/gu, '$1');
  return read.trim().replaceAll('’', "'").replace(/\s+/gu, ' ').toLowerCase();
}

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
