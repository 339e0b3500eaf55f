import { useSpoken } from './spoken.ts';

/** A term of a list in the language spoken here; words that are no term of it, such as a practice’s own, as they are. */
export function sayTerm(list: string, term: string): string {
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined =
    useSpoken.getState().translation?.terms;
  return lists?.[list]?.[term] ?? term;
}
