import type { Box, Size } from '@undercurrent/geometry';
import type { Camera } from '../../stores/camera.ts';
import { visibleBox } from '../../stores/camera.ts';

/** What a canvas shows of the map: in map units, and device px a unit. */
export interface View {
  readonly visible: Box;
  readonly pixelsPerUnit: number;
}

/** Draws in map units. */
type Draw = (context: CanvasRenderingContext2D, view: View) => void;

/**
 * One canvas of the map. However often it is asked, it draws once, with the next frame; a new size empties a canvas,
 * so that it draws at once then.
 */
export class Sheet {
  readonly element = document.createElement('canvas');
  readonly #context = this.element.getContext('2d');
  readonly #draw: Draw;
  #camera: Camera = { x: 0, y: 0, zoom: 1 };
  #size: Size = { width: 0, height: 0 };
  #pixelRatio = 1;
  #frame = 0;

  constructor(draw: Draw) {
    this.#draw = draw;
    this.show(false);
    this.element.addEventListener('contextrestored', () => this.ask());
  }

  look(camera: Camera): void {
    this.#camera = camera;
    this.ask();
  }

  /** In CSS px, and device px a CSS px. */
  resize(size: Size, pixelRatio: number): void {
    if (size === this.#size && pixelRatio === this.#pixelRatio) return;
    this.#size = size;
    this.#pixelRatio = pixelRatio;
    this.#fill();
  }

  /** A canvas of the whole screen costs half a millisecond a frame even with nothing on it: hidden, it is not drawn. */
  show(isShown: boolean): void {
    this.element.hidden = !isShown;
  }

  ask(): void {
    if (this.element.hidden) return;
    this.#frame ||= requestAnimationFrame(() => this.#drawNow());
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    this.element.remove();
  }

  #fill(): void {
    const { element } = this;
    element.width = this.#size.width * this.#pixelRatio;
    element.height = this.#size.height * this.#pixelRatio;
    element.style.width = `${element.width / this.#pixelRatio}px`;
    element.style.height = `${element.height / this.#pixelRatio}px`;
    this.#drawNow();
  }

  #drawNow(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const context = this.#context;
    if (!context) return;
    const { x, y, zoom } = this.#camera;
    const scale = zoom * this.#pixelRatio;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.element.width, this.element.height);
    context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
    this.#draw(context, { visible: visibleBox(this.#camera, this.#size), pixelsPerUnit: scale });
  }
}
