import type { MapId } from '@undercurrent/cycle';
import type { DeviceStorage } from '../platform/storage.ts';
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

/** A seat that ended leaves nothing behind. */
export function forgetHalfTyped(map: MapId, storage: DeviceStorage): void {
  forgetDraft(map, storage);
  forgetAnswers(map, storage);
  forgetWriting(map, storage);
}
