import * as Y from 'yjs';
import type { StoredType } from './place.ts';
import { Refused } from './refused.ts';

/**
 * Throws `Refused` unless every new character came to stand behind the one it names before it and before the one it
 * names behind it. Whoever names them the wrong way round makes replicas part that hear of it in another order.
 */
export function checkOrder(words: Pick<StoredType, '_start'>, { beforeState }: Y.Transaction): void {
  const items: Y.Item[] = [];
  for (let item = words._start; item !== null; item = item.right) items.push(item);
  let placeOf: PlaceOf | null = null;
  for (const [place, item] of items.entries()) {
    const isNew = item.id.clock >= (beforeState.get(item.id.client) ?? 0);
    if (!isNew || isBesideBoth(item)) continue;
    placeOf ??= placesOf(items);
    const isBehind = item.origin === null || placeOf(item.origin) < place;
    const isBefore = item.rightOrigin === null || placeOf(item.rightOrigin) > place;
    if (!isBehind || !isBefore) throw new Refused('shape', 'unused-content');
  }
}

/** As it is wherever nobody else has written at the same place. */
const isBesideBoth = ({ left, right, origin, rightOrigin }: Y.Item): boolean =>
  Y.compareIDs(left && left.lastId, origin) && Y.compareIDs(right && right.id, rightOrigin);

type PlaceOf = (tick: Y.ID) => number;

/** Where among the items the one with a tick stands, in few steps however many there are; `NaN` for none. */
function placesOf(items: readonly Y.Item[]): PlaceOf {
  const places = new Map(items.map((item, place) => [item, place]));
  const byClient = new Map<number, Y.Item[]>();
  for (const item of items) {
    const own = byClient.get(item.id.client);
    if (own) own.push(item);
    else byClient.set(item.id.client, [item]);
  }
  for (const own of byClient.values()) own.sort((a, b) => a.id.clock - b.id.clock);
  return ({ client, clock }) => {
    const own = byClient.get(client) ?? [];
    let [low, high] = [0, own.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const item = own[middle];
      if (item && item.id.clock + item.length <= clock) low = middle + 1;
      else high = middle;
    }
    const found = own[low];
    return found && found.id.clock <= clock ? (places.get(found) ?? Number.NaN) : Number.NaN;
  };
}
