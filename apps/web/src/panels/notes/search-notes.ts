import type { Block } from '@undercurrent/cycle';
import type { Notes } from '@undercurrent/document';

/** A stretch of words that was looked for, or what stands between. */
export interface FoundPart {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface FoundBlock {
  readonly block: Block;
  /** The day of the meeting it was written in; null before the first. */
  readonly day: string | null;
  readonly parts: readonly FoundPart[];
  /** Where in its words the first match begins. */
  readonly at: number;
}

/** The blocks that say this, in order, with what matches marked. Upper case and accents make no difference. */
export function searchNotes(notes: Notes, query: string): readonly FoundBlock[] {
  const sought = plain(query.trim());
  if (sought === '') return [];
  const found: FoundBlock[] = [];
  let day: string | null = null;
  for (const block of notes) {
    day = block.day ?? day;
    const parts = partsOf(block.words, sought);
    const at = parts[0]?.isMatch ? 0 : (parts[0]?.text.length ?? 0);
    if (parts.some(({ isMatch }) => isMatch)) found.push({ block, day, parts, at });
  }
  return found;
}

function partsOf(words: string, sought: string): readonly FoundPart[] {
  const told = [...words].map(plainLetter).join('');
  const parts: FoundPart[] = [];
  let from = 0;
  for (let at = told.indexOf(sought); at >= 0; at = told.indexOf(sought, from)) {
    if (at > from) parts.push({ text: words.slice(from, at), isMatch: false });
    from = at + sought.length;
    parts.push({ text: words.slice(at, from), isMatch: true });
  }
  if (from < words.length) parts.push({ text: words.slice(from), isMatch: false });
  return parts;
}

const plain = (text: string): string => [...text].map(plainLetter).join('');

/** A letter without case and accent, as long as it was: places in the words stay the same. */
function plainLetter(letter: string): string {
  const bare = letter
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return bare.length === letter.length ? bare : letter;
}
