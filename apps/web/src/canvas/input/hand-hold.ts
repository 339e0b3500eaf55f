import { useHand } from '../../stores/hand.ts';
import { doubleWithinMs } from './clicks.ts';

/** Keeps the map still under a pointer: while it is pressed, and for as long as a second press may follow. */
export class HandHold {
  readonly #after: (ms: number, run: () => void) => () => void;
  #isDown = false;
  #mayFollow = false;
  #callOff = () => {};

  constructor(after: (ms: number, run: () => void) => () => void) {
    this.#after = after;
  }

  press(): void {
    this.#callOff();
    this.#isDown = true;
    this.#mayFollow = true;
    this.#callOff = this.#after(doubleWithinMs, () => {
      this.#mayFollow = false;
      this.#tell();
    });
    this.#tell();
  }

  lift(): void {
    this.#isDown = false;
    this.#tell();
  }

  dispose(): void {
    this.#callOff();
    useHand.getState().hold(false);
  }

  #tell(): void {
    useHand.getState().hold(this.#isDown || this.#mayFollow);
  }
}
