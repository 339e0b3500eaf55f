import type { RefusalReason } from '@undercurrent/cycle';
import { holdKeys } from '../platform/hold-keys.ts';
import { useNotice } from '../stores/notice.ts';
import type { MapConnection } from './map-connection.ts';
import '../words/learn-rescued.ts';

/** Offers words whose place went away, or is not one's own to write in any more; words nobody changed need nothing. */
export function rescueWords(
  connection: MapConnection,
  { id, words }: { readonly id: string; readonly words: string },
  before: string,
  reason: RefusalReason,
): void {
  const keep = (kept: string) => {
    if (kept.trim() !== '') connection.rescue({ id: `writing/${id}`, words: kept, isPrivate: false });
  };
  let kept = words;
  if (words !== before) {
    keep(words);
    keepWords(reason === 'gone' ? 'canvas.wordsKept' : `refusal.${reason}`, words);
  }
  // Whoever is in the middle of a word types on: into the words that are kept.
  holdKeys((key) => {
    if (key === 'Enter') return;
    kept = key === 'Backspace' ? kept.slice(0, -1) : kept + key;
    keep(kept);
  });
}

/** Says what became of words, and offers them. */
export function keepWords(key: string, words: string): void {
  const kept = words.trim() === '' ? {} : { keptWords: words };
  useNotice.getState().tell({ key, politeness: 'assertive', ...kept });
}
