import type { SceneItem } from '@undercurrent/scene';
import type { Context } from 'konva/lib/Context.js';
import type { Shape } from 'konva/lib/Shape.js';
import type { PaintOptions } from '../../platform/paint-marks.ts';
import { paintMarks } from '../../platform/paint-marks.ts';

let entriesMade = 0;

/**
 * An item on a layer, the same object for as long as the item is there. What it looks like changes in place and
 * is drawn with the layer's next frame: React is told only who comes and who goes.
 */
export class ItemEntry {
  /** Its own, also when an item with the same key is still leaving. */
  readonly id: number;
  item: SceneItem;
  readonly #view: PaintOptions;
  #shape: Shape | null = null;
  #opacity = 1;

  constructor(item: SceneItem, view: PaintOptions) {
    entriesMade += 1;
    this.id = entriesMade;
    this.item = item;
    this.#view = view;
  }

  /** Konva calls it with the context of the layer, already moved to map units. */
  readonly paint = (context: Context): void => {
    paintMarks(context._context, this.item.marks, this.#view);
  };

  /** Takes the shape that React made for it, or null when that is gone. */
  readonly hold = (shape: Shape | null): void => {
    this.#shape = shape;
    if (this.#opacity !== 1) shape?.opacity(this.#opacity);
  };

  fade(opacity: number): void {
    this.#opacity = opacity;
    this.#shape?.opacity(opacity);
  }
}
