const delayMs = 500;
const closeDelayMs = 80;

/** The one tooltip that is shown: another one hides it, and follows it without a delay. */
let shown: { readonly hide: () => void } | null = null;
let shownUntilMs = Number.NEGATIVE_INFINITY;

/** When a tooltip comes and goes: one at a time, after a moment, or at once when one was there just before. */
export class TooltipTiming {
  readonly #setOpen: (isOpen: boolean) => void;
  readonly #own = { hide: () => this.hide() };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(setOpen: (isOpen: boolean) => void) {
    this.#setOpen = setOpen;
  }

  showSoon(): void {
    const isWarm = shown !== null || performance.now() - shownUntilMs < delayMs;
    clearTimeout(this.#timer);
    if (isWarm) this.show();
    else this.#timer = setTimeout(() => this.show(), delayMs);
  }

  show(): void {
    clearTimeout(this.#timer);
    if (shown !== this.#own) shown?.hide();
    shown = this.#own;
    this.#setOpen(true);
  }

  hideSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.hide(), closeDelayMs);
  }

  hide(): void {
    clearTimeout(this.#timer);
    if (shown !== this.#own) return;
    shown = null;
    shownUntilMs = performance.now();
    this.#setOpen(false);
  }
}
