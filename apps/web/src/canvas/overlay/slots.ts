import type { Mark, SceneItem } from '@undercurrent/scene';

/** Everywhere: what is drawn over the map is never out of sight for culling. */
const everywhere = { x: -1e7, y: -1e7, width: 2e7, height: 2e7 };

/** Keeps the marks of each kind of overlay until something that they are made of changes. */
export class Slots {
  readonly #kept = new Map<string, { readonly madeOf: readonly unknown[]; readonly item: SceneItem }>();

  /** The marks as an item; the same one as long as everything it is made of is the same (`Object.is`, one by one). */
  fill(key: string, madeOf: readonly unknown[], make: () => readonly Mark[]): SceneItem {
    const known = this.#kept.get(key);
    if (known && isSame(known.madeOf, madeOf)) return known.item;
    const item = { key, target: null, box: everywhere, marks: make() };
    this.#kept.set(key, { madeOf, item });
    return item;
  }
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => Object.is(each, b[index]));
}
