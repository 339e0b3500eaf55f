import type { Point } from '@undercurrent/geometry';
import type { Target } from '@undercurrent/scene';
import { toMap, useCamera } from '../../stores/camera.ts';
import type { PointerInput, ToolInput } from '../../tools/tool.ts';
import { createClickCounter, pointerKind, slopPx } from './clicks.ts';
import type { Pinch } from './pinch.ts';
import { measurePinch, stepPinch } from './pinch.ts';

export interface PointerAdapterOptions {
  readonly element: HTMLElement;
  readonly feed: (input: ToolInput) => void;
  readonly targetAt: (atMap: Point, slop: number) => Target | null;
  /** Where this device points, for the others; null when it points nowhere. */
  readonly showCursor: (atMap: Point | null) => void;
  /** The pen wants every point the device saw, not one a frame. */
  readonly wantsEveryPoint: () => boolean;
}

/** Turns pointer events of mouse, touch and pen into what tools understand; pans and pinches by itself. */
export class PointerAdapter {
  readonly #options: PointerAdapterOptions;
  readonly #listening = new AbortController();
  readonly #countClicks = createClickCounter();
  readonly #touches = new Map<number, Point>();
  #mode: 'free' | 'tool' | 'pan' | 'pinch' = 'free';
  #active: number | null = null;
  #lastScreen: Point = { x: 0, y: 0 };
  #pinch: Pinch | null = null;
  #isPanning = false;

  constructor(options: PointerAdapterOptions) {
    this.#options = options;
    this.#listen('pointerdown', (event) => this.#down(event));
    this.#listen('pointermove', (event) => this.#move(event));
    this.#listen('pointerup', (event) => this.#up(event));
    this.#listen('pointercancel', (event) => this.#cancel(event));
    this.#listen('pointerleave', () => this.#leave());
    // Touch sends its mousedown after the finger is lifted: it must not take the focus from words just opened.
    options.element.addEventListener('mousedown', (event) => event.preventDefault(), {
      signal: this.#listening.signal,
    });
  }

  /** While true (space is held) a press moves the paper, whatever the tool. */
  setPanning(isPanning: boolean): void {
    this.#isPanning = isPanning;
    this.#enter(this.#mode);
  }

  dispose(): void {
    this.#listening.abort();
  }

  #listen(name: string, listener: (event: PointerEvent) => void): void {
    const listen = (event: Event) => {
      if (event instanceof PointerEvent) listener(event);
    };
    this.#options.element.addEventListener(name, listen, { signal: this.#listening.signal });
  }

  #down(event: PointerEvent): void {
    this.#options.element.focus({ preventScroll: true });
    this.#options.element.setPointerCapture(event.pointerId);
    if (event.pointerType === 'touch') this.#touches.set(event.pointerId, this.#place(event));
    if (this.#touches.size > 1) return this.#beginPinch();
    if (this.#active !== null || event.button === 2) return;
    this.#active = event.pointerId;
    this.#lastScreen = this.#place(event);
    if (this.#isPanning || event.button === 1) {
      event.preventDefault();
      return this.#enter('pan');
    }
    this.#enter('tool');
    const clicks = this.#countClicks(this.#lastScreen, event.timeStamp, pointerKind(event.pointerType));
    const pointer = this.#read('down', event, clicks);
    this.#options.showCursor(pointer.at);
    this.#feed(pointer);
  }

  #move(event: PointerEvent): void {
    if (this.#touches.has(event.pointerId)) this.#touches.set(event.pointerId, this.#place(event));
    if (this.#mode === 'pinch') return this.#movePinch();
    if (this.#mode === 'free') return this.#hover(event);
    if (event.pointerId !== this.#active) return;
    if (this.#mode === 'pan') return this.#pan(event);
    for (const each of this.#options.wantsEveryPoint() ? pointsOf(event) : [event]) {
      this.#feed(this.#read('move', each));
    }
    this.#options.showCursor(this.#toMap(event));
  }

  #up(event: PointerEvent): void {
    this.#touches.delete(event.pointerId);
    if (this.#mode === 'pinch') {
      if (this.#touches.size === 0) this.#release();
      return;
    }
    if (event.pointerId !== this.#active) return;
    if (this.#mode === 'tool') this.#feed(this.#read('up', event));
    if (event.pointerType === 'touch') this.#options.showCursor(null);
    this.#release();
  }

  /** The device took the pointer away: everything goes back to before the press. */
  #cancel(event: PointerEvent): void {
    this.#touches.delete(event.pointerId);
    if (event.pointerId === this.#active && this.#mode === 'tool') this.#options.feed({ kind: 'interrupt' });
    this.#options.showCursor(null);
    if (event.pointerId === this.#active || this.#touches.size === 0) this.#release();
  }

  #leave(): void {
    if (this.#mode !== 'free') return;
    this.#options.showCursor(null);
    this.#feed(nowhere);
  }

  #hover(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const pointer = this.#read('hover', event);
    this.#options.showCursor(pointer.at);
    this.#feed(pointer);
  }

  #pan(event: PointerEvent): void {
    const at = this.#place(event);
    useCamera.getState().panBy({ x: at.x - this.#lastScreen.x, y: at.y - this.#lastScreen.y });
    this.#lastScreen = at;
  }

  #beginPinch(): void {
    if (this.#mode === 'tool') this.#options.feed({ kind: 'interrupt' });
    this.#options.showCursor(null);
    const [a, b] = [...this.#touches.values()];
    this.#pinch = a && b ? measurePinch(a, b) : null;
    this.#enter('pinch');
  }

  #movePinch(): void {
    const [a, b] = [...this.#touches.values()];
    if (!a || !b || !this.#pinch) return;
    const now = measurePinch(a, b);
    const step = stepPinch(this.#pinch, now);
    this.#pinch = now;
    useCamera.getState().panBy(step.by);
    useCamera.getState().zoomAt(step.at, step.factor);
  }

  #release(): void {
    this.#active = null;
    this.#pinch = null;
    this.#enter('free');
  }

  #enter(mode: 'free' | 'tool' | 'pan' | 'pinch'): void {
    this.#mode = mode;
    const { dataset } = this.#options.element;
    dataset['panning'] = mode === 'pan' ? 'now' : this.#isPanning ? 'ready' : 'no';
  }

  #feed(pointer: PointerInput): void {
    this.#options.feed({ kind: 'pointer', pointer });
  }

  #read(phase: PointerInput['phase'], event: PointerEvent, clicks = 1): PointerInput {
    const kind = pointerKind(event.pointerType);
    const at = this.#toMap(event);
    const slop = slopPx[kind] / useCamera.getState().camera.zoom;
    const isAiming = phase === 'down' || phase === 'hover';
    return {
      phase,
      at,
      atScreen: this.#place(event),
      target: isAiming ? this.#options.targetAt(at, slop) : null,
      pressure: event.pressure,
      timeMs: event.timeStamp,
      slop,
      clicks,
      isShift: event.shiftKey,
      isTouch: kind === 'touch',
    };
  }

  #toMap(event: PointerEvent): Point {
    return toMap(useCamera.getState().camera, this.#place(event));
  }

  #place(event: PointerEvent): Point {
    const box = this.#options.element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }
}

const far = { x: Number.MAX_SAFE_INTEGER, y: Number.MAX_SAFE_INTEGER };
const nowhere: PointerInput = {
  phase: 'hover',
  at: far,
  atScreen: far,
  target: null,
  pressure: 0,
  timeMs: 0,
  slop: 0,
  clicks: 1,
  isShift: false,
  isTouch: false,
};

function pointsOf(event: PointerEvent): readonly PointerEvent[] {
  const points = event.getCoalescedEvents?.() ?? [];
  return points.length > 0 ? points : [event];
}
