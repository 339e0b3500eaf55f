import type { Curve, Point } from '@undercurrent/geometry';
import type { Mark } from './mark.ts';
import type { SceneItem } from './scene.ts';

/** How an item is drawn at another place: all of it moved, or along another curve. */
export type Motion =
  | { readonly kind: 'place'; readonly at: Point; readonly draw: (at: Point) => readonly Mark[] }
  | { readonly kind: 'curve'; readonly curve: Curve; readonly draw: (curve: Curve) => readonly Mark[] };

const motions = new WeakMap<SceneItem, Motion>();

/** Remembers how an item moves, as long as the item lives. */
export function keepMotion(item: SceneItem, motion: Motion): void {
  motions.set(item, motion);
}

/** How an item moves; undefined for one that only fades. */
export function motionOf(item: SceneItem): Motion | undefined {
  return motions.get(item);
}
