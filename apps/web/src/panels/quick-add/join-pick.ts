/**
 * What the words become when a phrase on offer is picked. Words that were only looking for the phrase give way
 * to it; words of one's own are never lost, the phrase comes after them.
 */
export function joinPick(words: string, phrase: string, isAdded: boolean): string {
  const typed = words.trim();
  const isSearch = phrase.toLocaleLowerCase().includes(typed.toLocaleLowerCase());
  if (typed === '' || (isSearch && !isAdded)) return phrase;
  return `${typed}, ${phrase}`;
}
