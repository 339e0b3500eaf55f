import type { Point } from '@undercurrent/geometry';
import { prefersStillness } from '../../stores/motion.ts';

/** How fast a cursor closes in on where it is said to be: two thirds of the way in this time. */
const closesInMs = 55;
/** Closer than this, in map units, it has arrived. */
const arrivedWithin = 0.3;
/** Further than this it jumps: somebody came back from elsewhere. */
const jumpsBeyond = 3_000;

/** Moves one step towards the goal; the goal itself once it is there, or under reduced motion. */
export function glide(from: Point, to: Point, elapsedMs: number): Point {
  const apart = Math.hypot(to.x - from.x, to.y - from.y);
  if (apart < arrivedWithin || apart > jumpsBeyond) return to;
  const part = 1 - Math.exp(-elapsedMs / closesInMs);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** Cursors by client, gliding between the places they are told at 30 a second. */
export class GlidingCursors {
  readonly #onMove: () => void;
  readonly #goals = new Map<number, Point>();
  #places = new Map<number, Point>();
  #frame: number | null = null;
  #lastMs = 0;

  constructor(onMove: () => void) {
    this.#onMove = onMove;
  }

  /** Where a cursor is drawn now, or null when this client points nowhere. */
  at(client: number): Point | null {
    return this.#places.get(client) ?? null;
  }

  /** Takes the newest places; who isn't among them vanishes. */
  aim(goals: ReadonlyMap<number, Point>): void {
    this.#goals.clear();
    for (const [client, goal] of goals) this.#goals.set(client, goal);
    for (const client of this.#places.keys()) if (!goals.has(client)) this.#places.delete(client);
    for (const [client, goal] of goals) {
      if (!this.#places.has(client) || prefersStillness()) this.#places.set(client, goal);
    }
    this.#onMove();
    if (this.#frame === null && !this.#hasArrived()) this.#start();
  }

  dispose(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
  }

  #start(): void {
    this.#lastMs = performance.now();
    this.#frame = requestAnimationFrame((nowMs) => this.#step(nowMs));
  }

  #step(nowMs: number): void {
    const elapsedMs = Math.max(1, nowMs - this.#lastMs);
    this.#lastMs = nowMs;
    for (const [client, goal] of this.#goals) {
      this.#places.set(client, glide(this.#places.get(client) ?? goal, goal, elapsedMs));
    }
    this.#frame = this.#hasArrived() ? null : requestAnimationFrame((next) => this.#step(next));
    this.#onMove();
  }

  #hasArrived(): boolean {
    return [...this.#goals].every(([client, goal]) => this.#places.get(client) === goal);
  }
}
