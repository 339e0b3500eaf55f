import type { Point } from '@undercurrent/geometry';
import type { SelectableId } from '../../tools/tool.ts';

export interface NudgingOptions {
  readonly preview: (ids: readonly SelectableId[], by: Point) => void;
  readonly drop: (ids: readonly SelectableId[], by: Point) => void;
  /** Ends a preview of which nothing is left to be moved. */
  readonly giveUp: () => void;
  readonly isOnMap: (id: SelectableId) => boolean;
  /** Runs once after a while; the answer calls it off. */
  readonly after: (ms: number, run: () => void) => () => void;
}

/** A pause as long as this ends a series of nudges even while the key is down. */
const restMs = 700;

/** Keys held or tapped in a row move things as a preview, and are written as one move when they rest. */
export class Nudging {
  readonly #options: NudgingOptions;
  #ids: readonly SelectableId[] = [];
  #by: Point = { x: 0, y: 0 };
  #callOff: (() => void) | null = null;

  constructor(options: NudgingOptions) {
    this.#options = options;
  }

  push(ids: readonly SelectableId[], by: Point): void {
    if (ids !== this.#ids) this.finish();
    this.#ids = ids;
    this.#by = { x: this.#by.x + by.x, y: this.#by.y + by.y };
    this.#options.preview(ids, this.#by);
    this.#callOff?.();
    this.#callOff = this.#options.after(restMs, () => this.finish());
  }

  /** Writes the move, if there is one, of what others have not taken away meanwhile. */
  finish(): void {
    this.#callOff?.();
    this.#callOff = null;
    const { drop, giveUp, isOnMap } = this.#options;
    const hadAny = this.#ids.length > 0;
    const ids = this.#ids.filter(isOnMap);
    const by = this.#by;
    this.#ids = [];
    this.#by = { x: 0, y: 0 };
    if (ids.length > 0) drop(ids, by);
    else if (hadAny) giveUp();
  }
}
