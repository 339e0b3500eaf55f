import type { MapId } from '@undercurrent/cycle';
import * as v from 'valibot';
import type { DeviceStorage } from '../platform/storage.ts';
import { useBeneath } from '../stores/beneath.ts';

const Begun = v.array(v.tuple([v.string(), v.string()]));

/**
 * Half-typed answers beneath the cards of this map come back when this tab loads it again. They lie in the tab's own
 * storage until they are kept, shared, emptied or, by whoever was asked, left behind. Gives back what ends it.
 */
export function keepAnswers(map: MapId, storage: DeviceStorage): () => void {
  const kept = readBegun(storage.read(keyOf(map)));
  if (kept) useBeneath.setState({ begun: new Map(kept) });
  return useBeneath.subscribe(({ begun }, before) => {
    if (begun === before.begun) return;
    const said = [...begun].filter(([, words]) => words.trim() !== '');
    if (said.length === 0) storage.remove(keyOf(map));
    else storage.write(keyOf(map), JSON.stringify(said));
  });
}

/** A seat that ended leaves nothing behind. */
export function forgetAnswers(map: MapId, storage: DeviceStorage): void {
  storage.remove(keyOf(map));
}

function readBegun(text: string | null): v.InferOutput<typeof Begun> | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Begun), text);
  return parsed.success ? parsed.output : null;
}

const keyOf = (map: MapId) => `undercurrent-answers-${map}`;
