import type { Motion } from './motion.ts';
import { keepMotion } from './motion.ts';
import type { SceneItem } from './scene.ts';

/** An item as it is made: without its key, with how it moves. */
export type MadeItem = Omit<SceneItem, 'key'> & { readonly motion?: Motion };

/** Gives back the same item for a key as long as everything it was made of is the same (`===`, one by one). */
export interface ItemCache {
  item(key: string, madeOf: readonly unknown[], make: () => MadeItem): SceneItem;
  /** Forgets what has not been asked for since the last sweep. */
  sweep(): void;
}

/** A cache of scene items. A hit costs a look-up and a few comparisons. */
export function createItemCache(): ItemCache {
  let kept = new Map<string, { madeOf: readonly unknown[]; item: SceneItem; round: number }>();
  let round = 0;
  let asked = 0;
  return {
    item(key, madeOf, make) {
      const known = kept.get(key);
      asked++;
      if (known && areSame(known.madeOf, madeOf)) {
        known.round = round;
        return known.item;
      }
      const { motion, ...made } = make();
      const item = { key, ...made };
      if (motion) keepMotion(item, motion);
      kept.set(key, { madeOf, item, round });
      return item;
    },
    sweep() {
      if (kept.size > asked + 64) kept = new Map([...kept].filter(([, entry]) => entry.round === round));
      asked = 0;
      round++;
    },
  };
}

/** True when two lists hold the same things in the same order. */
export function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (!Object.is(a[index], b[index])) return false;
  return true;
}
