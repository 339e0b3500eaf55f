import type { Point } from '@undercurrent/geometry';
import type { Target } from '@undercurrent/scene';
import { toMap, useCamera } from '../../stores/camera.ts';
import { usePreferences } from '../../stores/preferences.ts';
import type { PointerInput, ToolInput } from '../../tools/tool.ts';
import { createClickCounter, fingerPx, pointerKind, slopPx } from './clicks.ts';
import { EdgePan } from './edge-pan.ts';
import { HandHold } from './hand-hold.ts';
import { nowhere } from './nowhere.ts';
import { PenAndFingers } from './pen-and-fingers.ts';
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
  /** True while a tool is in hand that leaves marks. */
  readonly leavesMarks: () => boolean;
  /** True while a finger that rests asks for the menu. */
  readonly holdsForMenu: () => boolean;
  /** True while something is dragged that an edge of the canvas must not hold up. */
  readonly dragsThings: () => boolean;
  readonly openMenu: (press: MenuPress) => void;
  readonly after: (ms: number, run: () => void) => () => void;
}

/** A press that asks what can be done here. */
export interface MenuPress {
  readonly target: Target | null;
  /** CSS px of the page. */
  readonly atPage: Point;
}

/** So long a finger rests before the menu opens. */
const holdMs = 550;

/** Turns pointer events of mouse, touch and pen into what tools understand; pans and pinches by itself. */
export class PointerAdapter {
  readonly #options: PointerAdapterOptions;
  readonly #listening = new AbortController();
  readonly #countClicks = createClickCounter();
  readonly #touches = new Map<number, Point>();
  readonly #hands = new PenAndFingers();
  readonly #hold: HandHold;
  #mode: 'free' | 'tool' | 'pan' | 'pinch' = 'free';
  #active: number | null = null;
  #lastScreen: Point = { x: 0, y: 0 };
  #pinch: Pinch | null = null;
  #isPanning = false;
  #lastMove: PointerEvent | null = null;
  readonly #edge = new EdgePan(() => {
    if (!this.#lastMove || !this.#options.dragsThings()) return this.#edge.stop();
    this.#feed(this.#read('move', this.#lastMove));
  });
  #callOffHold = () => {};

  constructor(options: PointerAdapterOptions) {
    this.#options = options;
    this.#hold = new HandHold(options.after);
    this.#listen('pointerdown', (event) => this.#down(event));
    this.#listen('pointermove', (event) => this.#move(event));
    this.#listen('pointerup', (event) => this.#up(event));
    this.#listen('pointercancel', (event) => this.#cancel(event));
    this.#listen('pointerleave', () => this.#leave());
    this.#listen('contextmenu', (event) => this.#askForMenu(event));
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
    this.#callOffHold();
    this.#hold.dispose();
    this.#edge.stop();
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
    this.#callOffHold();
    if (this.#hands.isPalm(event)) return;
    if (event.pointerType === 'pen') this.#takeOver(event);
    if (event.pointerType === 'touch') this.#touches.set(event.pointerId, this.#place(event));
    if (this.#touches.size > 1) return this.#beginPinch();
    if (this.#active === null && event.button !== 2) this.#begin(event);
  }

  #begin(event: PointerEvent): void {
    this.#active = event.pointerId;
    this.#hold.press();
    this.#lastScreen = this.#place(event);
    if (this.#movesPaper(event)) {
      event.preventDefault();
      return this.#enter('pan');
    }
    this.#enter('tool');
    if (event.pointerType === 'touch' && this.#options.holdsForMenu()) this.#holdForMenu(event);
    const clicks = this.#countClicks(this.#lastScreen, event.timeStamp, pointerKind(event.pointerType));
    const pointer = this.#read('down', event, clicks);
    this.#options.showCursor(pointer.at);
    this.#feed(pointer);
  }

  /** Beside a pen that draws, a finger moves the paper. */
  #movesPaper({ button, pointerType }: PointerEvent): boolean {
    if (this.#isPanning || button === 1) return true;
    return pointerType === 'touch' && this.#hands.hasPen && this.#options.leavesMarks();
  }

  /** The pen comes down: what a hand beside it had begun was none of its doing. */
  #takeOver(event: PointerEvent): void {
    this.#hands.penAt(event.timeStamp, true);
    const wasTouch = this.#touches.size > 0;
    this.#touches.clear();
    if (!wasTouch) return;
    if (this.#mode === 'tool') this.#options.feed({ kind: 'interrupt' });
    this.#release();
  }

  #holdForMenu(event: PointerEvent): void {
    this.#callOffHold = this.#options.after(holdMs, () => {
      this.#release();
      this.#openMenu(event);
    });
  }

  /** A right press; a finger that rests is counted here instead, because not every browser tells. */
  #askForMenu(event: PointerEvent): void {
    event.preventDefault();
    if (event.pointerType === 'touch') return;
    this.#release();
    this.#openMenu(event);
  }

  #openMenu(event: PointerEvent): void {
    const at = this.#toMap(event);
    const { zoom } = useCamera.getState().camera;
    const kind = pointerKind(event.pointerType);
    const aim = (reachPx: number) => this.#options.targetAt(at, reachPx / zoom);
    this.#options.openMenu({
      target: aim(slopPx[kind]) ?? (kind === 'touch' ? aim(fingerPx) : null),
      atPage: { x: event.clientX, y: event.clientY },
    });
  }

  #move(event: PointerEvent): void {
    if (event.pointerType === 'pen') this.#hands.penAt(event.timeStamp, this.#active === event.pointerId);
    if (this.#touches.has(event.pointerId)) this.#touches.set(event.pointerId, this.#place(event));
    if (this.#mode === 'pinch') return this.#movePinch();
    if (this.#mode === 'free') return this.#hover(event);
    if (event.pointerId !== this.#active) return;
    if (this.#mode === 'pan') return this.#pan(event);
    if (this.#hasWandered(event)) this.#callOffHold();
    for (const each of this.#options.wantsEveryPoint() ? pointsOf(event) : [event]) {
      this.#feed(this.#read('move', each));
    }
    this.#options.showCursor(this.#toMap(event));
    this.#lastMove = event;
    if (this.#options.dragsThings()) this.#edge.aim(this.#place(event));
  }

  #up(event: PointerEvent): void {
    if (event.pointerType === 'pen') this.#hands.penAt(event.timeStamp, false);
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
    if (event.pointerType === 'pen') this.#hands.penAt(event.timeStamp, false);
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

  #hasWandered(event: PointerEvent): boolean {
    const { x, y } = this.#place(event);
    const kind = pointerKind(event.pointerType);
    return Math.hypot(x - this.#lastScreen.x, y - this.#lastScreen.y) > slopPx[kind];
  }

  #beginPinch(): void {
    if (this.#mode === 'tool') this.#options.feed({ kind: 'interrupt' });
    this.#edge.stop();
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
    this.#callOffHold();
    this.#hold.lift();
    this.#edge.stop();
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
      pressure: kind === 'pen' && usePreferences.getState().pressure === 'on' ? event.pressure : null,
      timeMs: event.timeStamp,
      slop,
      clicks,
      isShift: event.shiftKey,
      isAdding: event.shiftKey,
      isFree: event.ctrlKey || event.metaKey,
      isAlt: event.altKey,
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

function pointsOf(event: PointerEvent): readonly PointerEvent[] {
  const points = event.getCoalescedEvents?.() ?? [];
  return points.length > 0 ? points : [event];
}
