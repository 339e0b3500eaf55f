import { Card, CardId, Owner } from '@undercurrent/cycle';
import type { MapId } from '@undercurrent/cycle';
import * as v from 'valibot';
import type { DeviceStorage } from '../platform/storage.ts';
import { useComposer } from '../stores/composer.ts';

const Draft = v.object({
  owner: v.nullable(Owner),
  kind: v.nullable(Card.entries.kind),
  words: v.string(),
  after: v.nullable(CardId),
});

/**
 * Half-typed words of this map come back when this tab loads it again. They lie in the tab's own storage for as
 * long as there are any, and nowhere else. Gives back what ends it.
 */
export function keepDraft(map: MapId, storage: DeviceStorage): () => void {
  const kept = readDraft(storage.read(keyOf(map)));
  if (kept) useComposer.setState(kept);
  return useComposer.subscribe(({ owner, kind, words, after }) => {
    if (words.trim() === '') storage.remove(keyOf(map));
    else storage.write(keyOf(map), JSON.stringify({ owner, kind, words, after }));
  });
}

/** A seat that ended leaves nothing behind. */
export function forgetDraft(map: MapId, storage: DeviceStorage): void {
  storage.remove(keyOf(map));
}

function readDraft(text: string | null): v.InferOutput<typeof Draft> | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Draft), text);
  return parsed.success ? parsed.output : null;
}

const keyOf = (map: MapId) => `undercurrent-draft-${map}`;
