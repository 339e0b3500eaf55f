import type { MapId } from '@undercurrent/cycle';
import { useWritingDraft } from '../canvas/scenes/writing-draft.ts';
import type { DeviceStorage } from '../platform/storage.ts';
import { isBlank, useBlank } from '../stores/blank.ts';
import { useNotice } from '../stores/notice.ts';
import { isCardId } from '../tools/tool.ts';

/**
 * Words that were being written where they stand, on a card or a note that nobody else had yet, are offered when this
 * tab loads the map again: their place may not be free any more. They lie in the tab's own storage until they are placed
 * or given up. Gives back what ends it.
 */
export function keepWriting(map: MapId, storage: DeviceStorage): () => void {
  const kept = storage.read(keyOf(map));
  const stopOffering = kept ? offerOnceSeen(kept) : () => {};
  let first: { readonly id: string; readonly words: string } | null = null;
  const stopKeeping = useWritingDraft.subscribe(({ draft }) => {
    if (draft?.id !== first?.id) first = draft;
    const isAlone = draft !== null && (draft.newNote !== null || isCardId(draft.id));
    if (isAlone && draft.words.trim() !== '' && draft.words !== first?.words) {
      storage.write(keyOf(map), draft.words);
    } else storage.remove(keyOf(map));
  });
  return () => {
    stopOffering();
    stopKeeping();
  };
}

/** A seat that ended leaves nothing behind. */
export function forgetWriting(map: MapId, storage: DeviceStorage): void {
  storage.remove(keyOf(map));
}

/** A blank page shows nothing: it waits until somebody has come back. */
function offerOnceSeen(words: string): () => void {
  const offer = () =>
    useNotice.getState().tell({ key: 'blank.wordsKept', politeness: 'polite', keptWords: words });
  if (!isBlank()) {
    offer();
    return () => {};
  }
  const stop = useBlank.subscribe(({ blank }) => {
    if (blank !== null) return;
    stop();
    offer();
  });
  return stop;
}

const keyOf = (map: MapId) => `undercurrent-writing-${map}`;
