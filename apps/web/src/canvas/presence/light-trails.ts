import type { Point } from '@undercurrent/geometry';

/** So long a light stays to be seen where it was. */
const fadesMs = 1_100;

/** A stretch of a trail of light, and how much of it is left, 0 to 1. */
export interface TrailPart {
  readonly from: Point;
  readonly to: Point;
  readonly left: number;
}

interface Seen extends Point {
  readonly atMs: number;
  /** The light was out before it. */
  readonly isFirst: boolean;
}

/** Where lights have been, by who holds them; what is old is let go of. */
export class LightTrails {
  readonly #trails = new Map<number, Seen[]>();
  readonly #lit = new Set<number>();

  /** Null: the light is out. The same place again says nothing. */
  point(holder: number, at: Point | null, atMs: number): void {
    if (!at) {
      this.#lit.delete(holder);
      return;
    }
    const trail = this.#trails.get(holder) ?? [];
    const last = trail.at(-1);
    const isFirst = !this.#lit.has(holder);
    this.#lit.add(holder);
    if (last && !isFirst && last.x === at.x && last.y === at.y) return;
    trail.push({ ...at, atMs, isFirst });
    this.#trails.set(holder, trail);
  }

  /** What is to be seen of a trail now, the oldest first. */
  partsOf(holder: number, nowMs: number): readonly TrailPart[] {
    const trail = this.#trails.get(holder) ?? [];
    return trail.flatMap((to, index) => {
      const from = to.isFirst ? to : trail[index - 1];
      return from ? [{ from, to, left: leftOf(to, nowMs) }] : [];
    });
  }

  /** Who has a trail that is still to be seen; forgets what has faded. */
  holders(nowMs: number): readonly number[] {
    for (const [holder, trail] of this.#trails) {
      const fresh = trail.filter((seen) => leftOf(seen, nowMs) > 0);
      if (fresh.length > 0) this.#trails.set(holder, fresh);
      else this.#trails.delete(holder);
    }
    return [...this.#trails.keys()];
  }
}

function leftOf({ atMs }: Seen, nowMs: number): number {
  return Math.max(0, 1 - (nowMs - atMs) / fadesMs);
}
