import type { Box, Size } from '@undercurrent/geometry';
import type { SceneItem } from '@undercurrent/scene';
import { durations } from '@undercurrent/theme';
import type { Layer } from 'konva/lib/Layer.js';
import { Shape } from 'konva/lib/Shape.js';
import { paintMarks } from '../../platform/paint-marks.ts';
import type { Camera } from '../../stores/camera.ts';
import { visibleBox } from '../../stores/camera.ts';
import { startMotion } from '../../stores/motion.ts';
import { contains, padded, touches } from './culling.ts';

interface Entry {
  item: SceneItem;
  readonly shape: Shape;
}

/** This much of the screen beyond each edge stays attached, so that panning seldom attaches anything. */
const cullMargin = 0.4;
const none: ReadonlySet<string> = new Set();

/**
 * A Konva layer that shows scene items: one shape an item, detached while it is out of sight.
 * `fades`: cards and edges come and go softly after the first look; ink must not blink, so it never does.
 */
export class ItemLayer {
  readonly #layer: Layer;
  readonly #fades: boolean;
  readonly #view: { pixelsPerUnit: number };
  readonly #leaving = new Set<Shape>();
  #zoom = 1;
  #pixelRatio: number;
  #entries = new Map<string, Entry>();
  #culledTo: Box | null = null;
  #lifted: ReadonlySet<string> = none;
  #isFirst = true;

  constructor(layer: Layer, { fades }: { readonly fades: boolean }) {
    this.#layer = layer;
    this.#fades = fades;
    this.#pixelRatio = layer.getCanvas().getPixelRatio();
    this.#view = { pixelsPerUnit: this.#pixelRatio };
  }

  /**
   * Shows these, in this order. An item that is identical to the one before costs nothing. What is `lifted` is
   * kept and not drawn: another layer has it in hand.
   */
  show(items: readonly SceneItem[], lifted: ReadonlySet<string> = none): void {
    const before = this.#entries;
    const coming: Shape[] = [];
    let isChanged = false;
    this.#entries = new Map();
    this.#lifted = lifted;
    for (const item of items) {
      const known = before.get(item.key);
      const entry = known ?? createEntry(item, this.#view);
      if (!known && isFading(item)) coming.push(entry.shape);
      if (entry.item !== item && !lifted.has(item.key)) isChanged = true;
      before.delete(item.key);
      entry.item = item;
      this.#entries.set(item.key, entry);
    }
    const isSoft = this.#fades && !this.#isFirst;
    if (isSoft) this.#fadeIn(coming);
    this.#drop([...before.values()], { isSoft });
    this.#isFirst &&= items.length === 0;
    this.#attach({ isChanged });
  }

  /** Moves the camera; attaches and detaches only when the view left what is attached. */
  look(camera: Camera, size: Size): void {
    const { x, y, zoom } = camera;
    this.#zoom = zoom;
    this.#layer.setAttrs({ x: -x * zoom, y: -y * zoom, scaleX: zoom, scaleY: zoom });
    this.#view.pixelsPerUnit = zoom * this.#pixelRatio;
    const visible = visibleBox(camera, size);
    const isAttached =
      this.#culledTo !== null &&
      contains(this.#culledTo, visible) &&
      this.#culledTo.width < visible.width * 3;
    if (isAttached) {
      this.#layer.batchDraw();
      return;
    }
    this.#culledTo = padded(visible, cullMargin);
    this.#attach({ isChanged: true });
  }

  /** Makes it sharp at this many device px a CSS px. */
  sharpen(pixelRatio: number): void {
    this.#pixelRatio = pixelRatio;
    this.#view.pixelsPerUnit = this.#zoom * pixelRatio;
    this.#layer.getCanvas().setPixelRatio(pixelRatio);
    this.#layer.batchDraw();
  }

  dispose(): void {
    for (const { shape } of this.#entries.values()) shape.destroy();
    for (const shape of this.#leaving) shape.destroy();
    this.#entries = new Map();
    this.#leaving.clear();
  }

  #attach({ isChanged }: { readonly isChanged: boolean }): void {
    const shapes: Shape[] = [];
    for (const [key, { item, shape }] of this.#entries) {
      if (this.#lifted.has(key)) continue;
      if (!this.#culledTo || touches(item.box, this.#culledTo)) shapes.push(shape);
    }
    shapes.push(...this.#leaving);
    const isSameSet = isSame(shapes, this.#layer.children);
    if (!isSameSet) {
      this.#layer.removeChildren();
      this.#layer.add(...shapes);
    }
    if (isChanged || !isSameSet) this.#layer.batchDraw();
  }

  #fadeIn(shapes: readonly Shape[]): void {
    if (shapes.length === 0) return;
    startMotion({
      durationMs: durations.quick,
      onFrame: (progress) => {
        for (const shape of shapes) shape.opacity(progress);
      },
    });
  }

  #drop(entries: readonly Entry[], { isSoft }: { readonly isSoft: boolean }): void {
    const fading: Shape[] = [];
    for (const { item, shape } of entries) {
      if (isSoft && isFading(item)) fading.push(shape);
      else shape.destroy();
    }
    for (const shape of fading) this.#leaving.add(shape);
    if (fading.length > 0) this.#fadeOut(fading);
  }

  #fadeOut(shapes: readonly Shape[]): void {
    startMotion({
      durationMs: durations.quick,
      onFrame: (progress) => {
        for (const shape of shapes) {
          shape.opacity(1 - progress);
          if (progress < 1) continue;
          this.#leaving.delete(shape);
          shape.destroy();
        }
      },
    });
  }
}

function createEntry(item: SceneItem, view: { readonly pixelsPerUnit: number }): Entry {
  const shape = new Shape({
    listening: false,
    perfectDrawEnabled: false,
    sceneFunc: (context) => paintMarks(context._context, entry.item.marks, view),
  });
  const entry: Entry = { item, shape };
  return entry;
}

function isFading(item: SceneItem): boolean {
  return item.target?.kind === 'card' || item.target?.kind === 'edge';
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
