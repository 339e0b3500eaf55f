/** What a pointer event tells of itself; CSS px. */
export interface PointerFields {
  readonly pointerId: number;
  readonly pointerType: 'mouse' | 'pen' | 'touch';
  readonly clientX: number;
  readonly clientY: number;
  readonly button: number;
  readonly pressure: number;
  readonly timeStamp: number;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
}

/** A pointer event as far as the canvas reads it, where there is no browser. */
export class PaperPointerEvent {
  readonly type: string;
  readonly metaKey = false;
  readonly width = 1;
  readonly height = 1;

  constructor(type: string, fields: PointerFields) {
    this.type = type;
    Object.assign(this, fields);
  }

  preventDefault(): void {}
}

/** A key as far as the canvas reads it. */
export class PaperKeyEvent {
  readonly type: string;
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey = false;
  readonly isComposing = false;
  defaultPrevented = false;

  constructor(
    type: 'keydown' | 'keyup',
    { key, hold = null }: { readonly key: string; readonly hold?: 'shift' | 'ctrl' | 'alt' | null },
  ) {
    this.type = type;
    this.key = key;
    this.shiftKey = hold === 'shift';
    this.ctrlKey = hold === 'ctrl';
    this.altKey = hold === 'alt';
  }

  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

type Listener = (event: never) => void;

/**
 * The element that hears pointers and keys, where there is no browser: what its listeners throw reaches whoever sent
 * the event.
 */
export class Paper {
  readonly dataset: Record<string, string> = {};
  readonly #listeners = new Map<string, Set<Listener>>();

  addEventListener(name: string, listener: Listener, { signal }: { readonly signal: AbortSignal }): void {
    const all = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, all.add(listener));
    signal.addEventListener('abort', () => all.delete(listener));
  }

  hear(event: { readonly type: string }): void {
    for (const listener of [...(this.#listeners.get(event.type) ?? [])]) listener(event as never);
  }

  focus(): void {}

  setPointerCapture(): void {}

  getBoundingClientRect(): {
    readonly x: number;
    readonly y: number;
    readonly left: number;
    readonly top: number;
  } {
    return { x: 0, y: 0, left: 0, top: 0 };
  }
}
