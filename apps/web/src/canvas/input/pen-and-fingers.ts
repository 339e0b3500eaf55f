/** What a press of the hand that rests beside a pen says of itself; sizes in CSS px. */
export interface Press {
  readonly pointerType: string;
  readonly timeStamp: number;
  readonly width: number;
  readonly height: number;
}

/** So soon after the pen touched or hovered, a hand on the glass is the one that holds it. */
const restMs = 300;
/** Beside a pen, what is larger than a fingertip is a palm. */
const fingertipPx = 48;

/** Tells the palm beside a pen from a finger that means it. A pen that was never there changes nothing. */
export class PenAndFingers {
  #lastPenMs: number | null = null;
  #isPenDown = false;

  /** A pen has been used on this page: from then on it draws, and fingers move the paper. */
  get hasPen(): boolean {
    return this.#lastPenMs !== null;
  }

  penAt(timeMs: number, isDown: boolean): void {
    this.#lastPenMs = timeMs;
    this.#isPenDown = isDown;
  }

  isPalm({ pointerType, timeStamp, width, height }: Press): boolean {
    if (pointerType !== 'touch' || this.#lastPenMs === null) return false;
    const isJustAfter = timeStamp - this.#lastPenMs < restMs;
    return this.#isPenDown || isJustAfter || Math.max(width, height) > fingertipPx;
  }
}
