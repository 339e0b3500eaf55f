import type { Point, Size } from '@undercurrent/geometry';
import { useCamera } from '../../stores/camera.ts';

/** From so near an edge of the canvas, in CSS px, a hand that drags something draws the paper along. */
const reachPx = 24;
/** What passes the edge on its way rests there no longer than this. */
const restMs = 250;
/** CSS px a second, right at the edge and beyond it. */
const mostSpeed = 700;
/** A frame that comes late moves the paper no further than this one would. */
const longestFrameMs = 50;

/** How fast the paper moves under a hand here, in CSS px a second; null away from every edge. */
export function speedAt(at: Point, size: Size): Point | null {
  const speed = { x: along(at.x, size.width), y: along(at.y, size.height) };
  return speed.x === 0 && speed.y === 0 ? null : speed;
}

/** Moves the paper while a hand that drags something rests at an edge, and lets the drag go on each time. */
export class EdgePan {
  readonly #goOn: () => void;
  #speed: Point = { x: 0, y: 0 };
  #frame: number | null = null;
  #sinceMs = 0;
  #lastMs = 0;

  constructor(goOn: () => void) {
    this.#goOn = goOn;
  }

  /** The hand is here, in CSS px of the canvas. */
  aim(at: Point): void {
    const speed = speedAt(at, useCamera.getState().size);
    if (!speed) return this.stop();
    this.#speed = speed;
    if (this.#frame !== null) return;
    this.#sinceMs = this.#lastMs = performance.now();
    this.#frame = requestAnimationFrame(this.#step);
  }

  stop(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
  }

  readonly #step = (nowMs: number): void => {
    const seconds = Math.min(longestFrameMs, Math.max(0, nowMs - this.#lastMs)) / 1_000;
    this.#lastMs = nowMs;
    this.#frame = requestAnimationFrame(this.#step);
    if (nowMs - this.#sinceMs < restMs) return;
    useCamera.getState().panBy({ x: this.#speed.x * seconds, y: this.#speed.y * seconds });
    this.#goOn();
  };
}

/** Along one side: the paper comes from where the hand goes. */
function along(at: number, length: number): number {
  if (at < reachPx) return Math.min(1, (reachPx - at) / reachPx) * mostSpeed;
  if (at > length - reachPx) return -Math.min(1, (at - length + reachPx) / reachPx) * mostSpeed;
  return 0;
}
