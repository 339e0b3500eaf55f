import { doBoxesOverlap } from '@undercurrent/geometry';
import type { SceneItem } from '@undercurrent/scene';
import { durations } from '@undercurrent/theme';
import { shownFont } from '../../platform/map-face.ts';
import { paintMarks } from '../../platform/paint-marks.ts';
import { startMotion } from '../../stores/motion.ts';
import { Sheet } from './sheet.ts';
import type { View } from './sheet.ts';

const none: ReadonlySet<string> = new Set();

/**
 * Which scene items a layer of the canvas draws, in their order; what is out of sight is left out. A frame is asked for
 * when one of them comes, goes or is another, and when the camera moves.
 * `fades`: cards and edges come and go softly after the first look; ink must not blink, so it never does.
 */
export class ItemLayer {
  readonly sheet: Sheet;
  readonly #fades: boolean;
  /** How far those have come that are on their way, by key. */
  readonly #coming = new Map<string, number>();
  readonly #leaving = new Map<SceneItem, number>();
  #items: readonly SceneItem[] = [];
  #drawn: readonly SceneItem[] = [];
  #isFirst = true;

  constructor({ fades }: { readonly fades: boolean }) {
    this.#fades = fades;
    this.sheet = new Sheet((context, view) => this.#paint(context, view));
  }

  /** Shows these; not those that are `lifted`: another layer has them in hand. */
  show(items: readonly SceneItem[], lifted: ReadonlySet<string> = none): void {
    if (this.#fades && !this.#isFirst) this.#soften(this.#items, items);
    this.#isFirst &&= items.length === 0;
    this.#items = items;
    const drawn = lifted.size === 0 ? items : items.filter(({ key }) => !lifted.has(key));
    const isSame = drawn.length === this.#drawn.length && drawn.every((item, n) => item === this.#drawn[n]);
    if (isSame) return;
    this.#drawn = drawn;
    this.#draw();
  }

  #draw(): void {
    this.sheet.show(this.#drawn.length + this.#leaving.size > 0);
    this.sheet.ask();
  }

  #paint(context: CanvasRenderingContext2D, { pixelsPerUnit, visible }: View): void {
    const options = { pixelsPerUnit, face: shownFont };
    const paint = (item: SceneItem, opacity: number) => {
      if (!doBoxesOverlap(item.box, visible)) return;
      context.globalAlpha = opacity;
      paintMarks(context, item.marks, options);
    };
    for (const item of this.#drawn) paint(item, this.#coming.get(item.key) ?? 1);
    for (const [item, opacity] of this.#leaving) paint(item, opacity);
  }

  #soften(before: readonly SceneItem[], now: readonly SceneItem[]): void {
    const coming = without(now, before).map(({ key }) => key);
    const leaving = without(before, now);
    if (coming.length + leaving.length === 0) return;
    for (const key of coming) this.#coming.set(key, 0);
    for (const item of leaving) this.#leaving.set(item, 1);
    startMotion({
      durationMs: durations.quick,
      onFrame: (progress) => {
        for (const key of coming) follow(this.#coming, key, progress, 1);
        for (const item of leaving) follow(this.#leaving, item, 1 - progress, 0);
        this.#draw();
      },
    });
  }
}

/** Those that come and go softly, and are not among the others by their name. */
function without(items: readonly SceneItem[], others: readonly SceneItem[]): readonly SceneItem[] {
  const keys = new Set(others.map(({ key }) => key));
  return items.filter(({ key, target }) => isFading(target) && !keys.has(key));
}

function isFading(target: SceneItem['target']): boolean {
  return target?.kind === 'card' || target?.kind === 'edge';
}

function follow<Key>(opacities: Map<Key, number>, key: Key, opacity: number, end: number): void {
  if (opacity === end) opacities.delete(key);
  else opacities.set(key, opacity);
}
