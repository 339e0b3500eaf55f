import type { Box, Curve, Point } from '@undercurrent/geometry';
import { alongCurve, distance, endOf, plus, startOf, times, turned } from '@undercurrent/geometry';

/** Where a line may leave or reach a thing, and which way it points there. */
export interface Dock {
  readonly at: Point;
  /** Away from the thing, 1 long. */
  readonly out: Point;
  /** Added to the length of a line that uses it: how little it is liked. */
  readonly price: number;
}

/** A side of a card. */
export type Side = 'top' | 'bottom' | 'left' | 'right';

const outwards: Readonly<Record<Side, Point>> = {
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};
const shares = [0.5, 0.24, 0.76] as const;
/** Arrow heads nearer to another line's end than this are hard to tell apart; tails may lie closer. */
const crowds = { head: 28, tail: 12 } as const;
const crowdPrice = 70;

/** Docks on sides of a box, `gap` away from it: the middle of each side first, then nearer to its corners. */
export function docksOn(box: Box, sides: readonly Side[], gap: number): readonly Dock[] {
  return sides.flatMap((side, order) =>
    shares.map((share, index) => ({
      at: {
        x:
          side === 'left'
            ? box.x - gap
            : side === 'right'
              ? box.x + box.width + gap
              : box.x + box.width * share,
        y:
          side === 'top'
            ? box.y - gap
            : side === 'bottom'
              ? box.y + box.height + gap
              : box.y + box.height * share,
      },
      out: outwards[side],
      price: order * 14 + Math.ceil(index / 2) * 10,
    })),
  );
}

/** Docks a little beside an edge, to either side of it: at its middle first. */
export function docksOnEdge(curve: Curve): readonly Dock[] {
  return [0.5, 0.34, 0.66].flatMap((share, index) => {
    const { at, direction } = alongCurve(curve, share);
    const normal = turned(direction);
    return [1, -1].map((side) => ({
      at: plus(at, times(normal, side * 6)),
      out: times(normal, side),
      price: index === 0 ? 0 : 40,
    }));
  });
}

/** The docks, with those dearer where another line begins or ends already. */
export function shunCrowds(
  docks: readonly Dock[],
  curves: readonly Curve[],
  end: keyof typeof crowds,
): readonly Dock[] {
  const taken = curves.flatMap((curve) => [startOf(curve), endOf(curve)]);
  return docks.map((dock) =>
    taken.some((point) => distance(point, dock.at) < crowds[end])
      ? { ...dock, price: dock.price + crowdPrice }
      : dock,
  );
}
