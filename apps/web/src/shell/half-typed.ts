import type { CardId, MapId } from '@undercurrent/cycle';
import { useWritingDraft } from '../canvas/scenes/writing-draft.ts';
import type { MapConnection } from '../connection/map-connection.ts';
import type { DeviceStorage } from '../platform/storage.ts';
import { useBeneath } from '../stores/beneath.ts';
import { useComposer } from '../stores/composer.ts';
import { isCardId } from '../tools/tool.ts';
import { forgetAnswers, keepAnswers } from './answers-draft.ts';
import { forgetDraft, keepDraft } from './composer-draft.ts';
import { forgetWriting, keepWriting } from './writing-begun.ts';

/** Whatever is half-typed on this map comes back when this tab loads it again. Gives back what ends it. */
export function keepHalfTyped(map: MapId, storage: DeviceStorage): () => void {
  const ends = [keepDraft(map, storage), keepAnswers(map, storage), keepWriting(map, storage)];
  return () => {
    for (const end of ends) end();
  };
}

/**
 * What was half-typed when a map ended for good is kept aside like words that were not sent, for whoever wrote it: on this page
 * alone, and no longer in its fields.
 */
export function rescueHalfTyped({ map, rescue }: Pick<MapConnection, 'map' | 'rescue'>): void {
  const keep = (id: string, words: string, isPrivate = false) => {
    if (words.trim() !== '') rescue({ id: `begun/${id}`, words, isPrivate });
  };
  keep('card', useComposer.getState().words);
  useComposer.getState().reset();
  for (const [key, words] of useBeneath.getState().begun) keep(key, words, true);
  useBeneath.setState({ begun: new Map() });
  const { draft, write } = useWritingDraft.getState();
  const before = draft && map.getState()?.cards.get(draft.id as CardId)?.phrase.text;
  if (draft && (draft.newNote || isCardId(draft.id)) && draft.words !== before) keep(draft.id, draft.words);
  write(null);
}

/** A seat that ended leaves nothing behind. */
export function forgetHalfTyped(map: MapId, storage: DeviceStorage): void {
  forgetDraft(map, storage);
  forgetAnswers(map, storage);
  forgetWriting(map, storage);
}
