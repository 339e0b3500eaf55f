import type { Box, Point, Size } from '@undercurrent/geometry';
import type { SceneItem } from '@undercurrent/scene';
import { durations } from '@undercurrent/theme';
import type { Layer } from 'konva/lib/Layer.js';
import { shownFont } from '../../platform/map-face.ts';
import type { Camera } from '../../stores/camera.ts';
import { visibleBox } from '../../stores/camera.ts';
import { startMotion } from '../../stores/motion.ts';
import { contains, padded, touches } from './culling.ts';
import { ItemEntry } from './item-entry.ts';
import { isStillGood, moveTo } from './moved-layer.ts';
import type { Drawn } from './moved-layer.ts';

/** This much of the screen beyond each edge stays attached, so that panning seldom attaches anything. */
const cullMargin = 0.4;
/** So long after the camera moved last, it is taken to rest: what was moved along is drawn as sharp as it can be. */
const restMs = 120;
const none: ReadonlySet<string> = new Set();

/**
 * Which scene items a Konva layer shows, and from where: one shape an item, detached while it is out of sight.
 * React is told when an item comes or goes; the camera and changes of an item redraw the layer without it.
 * `fades`: cards and edges come and go softly after the first look; ink must not blink, so it never does.
 */
export class ItemLayer {
  readonly #fades: boolean;
  readonly #view = { pixelsPerUnit: 1, face: shownFont };
  readonly #leaving = new Set<ItemEntry>();
  readonly #listeners = new Set<() => void>();
  #layer: Layer | null = null;
  #camera: Camera = { x: 0, y: 0, zoom: 1 };
  #size: Size = { width: 0, height: 0 };
  #reach: Point = { x: 0, y: 0 };
  #pixelRatio = 1;
  #drawn: Drawn | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #entries = new Map<string, ItemEntry>();
  #attached: readonly ItemEntry[] = [];
  #culledTo: Box | null = null;
  #lifted: ReadonlySet<string> = none;
  #isFirst = true;

  constructor({ fades }: { readonly fades: boolean }) {
    this.#fades = fades;
  }

  /** The items in sight, in their order; the same array until one comes, goes or changes its place. */
  readonly read = (): readonly ItemEntry[] => this.#attached;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes the layer to draw on. */
  hold(layer: Layer): void {
    this.#layer = layer;
    layer.visible(false);
  }

  /**
   * Shows these, in this order. An item that is identical to the one before costs nothing. What is `lifted` is
   * kept and not drawn: another layer has it in hand.
   */
  show(items: readonly SceneItem[], lifted: ReadonlySet<string> = none): void {
    const before = this.#entries;
    const coming: ItemEntry[] = [];
    let isChanged = false;
    this.#entries = new Map();
    this.#lifted = lifted;
    for (const item of items) {
      const known = before.get(item.key);
      const entry = known ?? new ItemEntry(item, this.#view);
      if (!known && isFading(item)) coming.push(entry);
      if (entry.item !== item && !lifted.has(item.key)) isChanged = true;
      before.delete(item.key);
      entry.item = item;
      this.#entries.set(item.key, entry);
    }
    const isSoft = this.#fades && !this.#isFirst;
    if (isSoft) {
      this.#fadeIn(coming);
      this.#fadeOut([...before.values()]);
    }
    this.#isFirst &&= items.length === 0;
    this.#attach({ isChanged });
  }

  /** Moves the camera; attaches and detaches only when the view left what is attached. */
  look(camera: Camera, size: Size): void {
    this.#camera = camera;
    this.#size = size;
    const visible = visibleBox(camera, size);
    const isAttached =
      this.#culledTo !== null &&
      contains(this.#culledTo, visible) &&
      this.#culledTo.width < visible.width * 3;
    if (isAttached) return this.#move();
    this.#culledTo = padded(visible, cullMargin);
    this.#attach({ isChanged: true });
  }

  /**
   * Its canvas lies so far beyond each edge of the screen, in CSS px: a moving camera moves what is drawn, instead of
   * drawing it anew.
   */
  reachBy(reach: Point): void {
    this.#reach = reach;
    this.#draw();
  }

  /** Makes it sharp at this many device px a CSS px. */
  sharpen(pixelRatio: number): void {
    this.#pixelRatio = pixelRatio;
    this.#layer?.getCanvas().setPixelRatio(pixelRatio);
    this.#draw();
  }

  /** Shows nothing any more; it can be shown items again. */
  dispose(): void {
    clearTimeout(this.#rest);
    this.#entries = new Map();
    this.#leaving.clear();
    this.#layer = null;
    this.#culledTo = null;
    this.#isFirst = true;
    this.#publish([]);
  }

  #attach({ isChanged }: { readonly isChanged: boolean }): void {
    const attached: ItemEntry[] = [];
    for (const [key, entry] of this.#entries) {
      if (this.#lifted.has(key) || entry.item.marks.length === 0) continue;
      if (!this.#culledTo || touches(entry.item.box, this.#culledTo)) attached.push(entry);
    }
    attached.push(...this.#leaving);
    if (!isSame(attached, this.#attached)) this.#publish(attached);
    else if (!isChanged) return;
    // A canvas of the whole screen costs half a millisecond a frame even with nothing on it.
    this.#layer?.visible(attached.length > 0);
    this.#draw();
  }

  /** While what is drawn still covers the screen, it goes where the camera goes. */
  #move(): void {
    if (!this.#drawn || !this.#layer || !isStillGood(this.#drawn, this.#camera, this.#size))
      return this.#draw();
    this.#layer.getNativeCanvasElement().style.transform = moveTo(this.#drawn, this.#camera);
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#draw(), restMs);
  }

  #draw(): void {
    clearTimeout(this.#rest);
    if (!this.#layer) return;
    const { x, y, zoom } = this.#camera;
    const reach = this.#reach;
    const size = { width: this.#size.width + 2 * reach.x, height: this.#size.height + 2 * reach.y };
    this.#drawn = { camera: this.#camera, pixelRatio: this.#pixelRatio, reach, size };
    this.#layer.setAttrs({ x: reach.x - x * zoom, y: reach.y - y * zoom, scaleX: zoom, scaleY: zoom });
    this.#layer.getNativeCanvasElement().style.transform = moveTo(this.#drawn, this.#camera);
    this.#view.pixelsPerUnit = zoom * this.#pixelRatio;
    if (this.#attached.length > 0) this.#layer.batchDraw();
  }

  #publish(attached: readonly ItemEntry[]): void {
    this.#attached = attached;
    for (const listener of this.#listeners) listener();
  }

  #fadeIn(entries: readonly ItemEntry[]): void {
    if (entries.length === 0) return;
    startMotion({
      durationMs: durations.quick,
      onFrame: (progress) => {
        for (const entry of entries) entry.fade(progress);
      },
    });
  }

  #fadeOut(entries: readonly ItemEntry[]): void {
    const fading = entries.filter(({ item }) => isFading(item));
    if (fading.length === 0) return;
    for (const entry of fading) this.#leaving.add(entry);
    startMotion({
      durationMs: durations.quick,
      onFrame: (progress) => {
        for (const entry of fading) entry.fade(1 - progress);
        if (progress < 1) return;
        for (const entry of fading) this.#leaving.delete(entry);
        this.#attach({ isChanged: true });
      },
    });
  }
}

function isFading(item: SceneItem): boolean {
  return item.target?.kind === 'card' || item.target?.kind === 'edge';
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
