import type { Notes } from '@undercurrent/document';
import { dayWords } from '../private/day-words.ts';

/** All notes as plain text, as they could be pasted back. */
export function notesAsText(notes: Notes): string {
  return notes
    .map(({ kind, words, day }) => {
      if (day !== null) return `\n# ${[dayWords(day), words].filter(Boolean).join(': ')}\n`;
      if (kind === 'heading') return `\n# ${words}`;
      return kind === 'item' ? `- ${words}` : words;
    })
    .join('\n')
    .trim();
}
